-- Undo of plugin tasks, version 2, mysql:
-- drops the primary key tasks_task_pk

alter table tasks_task
    drop primary key;
