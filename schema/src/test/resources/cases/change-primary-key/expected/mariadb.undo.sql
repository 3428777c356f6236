-- Undo of plugin tasks, version 2, mariadb:
-- drops the primary key tasks_task_pk; adds the primary key tasks_task_pk

alter table tasks_task
    drop primary key;

alter table tasks_task
    add primary key (id);
