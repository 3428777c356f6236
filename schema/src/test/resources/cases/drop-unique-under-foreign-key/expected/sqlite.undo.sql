-- Undo of plugin tasks, version 2, sqlite:
-- adds the unique constraint tasks_task_owner_id_uk

create unique index tasks_task_owner_id_uk on tasks_task (owner_id);
