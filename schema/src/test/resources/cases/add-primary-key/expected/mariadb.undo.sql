-- Undo of plugin tasks, version 2, mariadb:
-- drops the primary key tasks_task_pk
-- lintel:undo exact

alter table tasks_task
    drop primary key;
