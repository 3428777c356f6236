-- Plugin tasks, version 2, mariadb:
-- adds the unique constraint tasks_task_title_uk

alter table tasks_task
    add constraint tasks_task_title_uk unique (title);
