-- Plugin tasks, version 2, postgresql:
-- adds the primary key tasks_task_pk

alter table tasks_task
    add constraint tasks_task_pk primary key (id);
