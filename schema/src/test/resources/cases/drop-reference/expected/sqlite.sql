-- Plugin tasks, version 2, sqlite:
-- drops the foreign key tasks_task_owner_id_fk; drops the index tasks_task_owner_id_ix; drops the column tasks_task.owner_id

drop index tasks_task_owner_id_ix;

alter table tasks_task
    drop column owner_id;
