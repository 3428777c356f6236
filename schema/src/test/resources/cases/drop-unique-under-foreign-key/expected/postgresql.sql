-- Plugin tasks, version 2, postgresql:
-- drops the unique constraint tasks_task_owner_id_uk
-- lintel:undo exact

alter table tasks_task
    drop constraint tasks_task_owner_id_uk;
