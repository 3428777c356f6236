-- Undo of plugin tasks, version 2, h2:
-- drops the foreign key tasks_task_owner_id_fk
-- lintel:undo exact

alter table tasks_task
    drop constraint tasks_task_owner_id_fk;
