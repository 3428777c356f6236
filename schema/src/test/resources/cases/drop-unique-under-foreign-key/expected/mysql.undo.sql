-- Undo of plugin tasks, version 2, mysql:
-- adds the unique constraint tasks_task_owner_id_uk

alter table tasks_task
    add constraint tasks_task_owner_id_uk unique (owner_id);
