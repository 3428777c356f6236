-- Plugin tasks, version 2, h2:
-- adds the primary key tasks_task_pk

alter table tasks_task
    add constraint tasks_task_pk primary key (id);
