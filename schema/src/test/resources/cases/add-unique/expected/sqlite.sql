-- Plugin tasks, version 2, sqlite:
-- adds the unique constraint tasks_task_title_uk

create unique index tasks_task_title_uk on tasks_task (title);
