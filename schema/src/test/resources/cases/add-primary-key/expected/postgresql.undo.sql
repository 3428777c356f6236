-- Undo of plugin tasks, version 2, postgresql:
-- drops the primary key tasks_task_pk

alter table tasks_task
    drop constraint tasks_task_pk;
