-- Plugin tasks, version 2, postgresql:
-- drops the primary key tasks_task_pk; adds the primary key tasks_task_pk

alter table tasks_task
    drop constraint tasks_task_pk;

alter table tasks_task
    add constraint tasks_task_pk primary key (code, id);
