-- Undo of plugin tasks, version 2, h2:
-- drops the primary key tasks_task_pk
-- lintel:undo exact

alter table tasks_task
    drop constraint tasks_task_pk;
