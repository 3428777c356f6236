-- Plugin tasks, version 2, mariadb:
-- adds the primary key tasks_task_pk

alter table tasks_task
    add primary key (id);
