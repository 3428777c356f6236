-- Plugin tasks, version 2, sqlite:
-- drops the unique constraint tasks_title_uk; adds the unique constraint tasks_title_uk

drop index tasks_title_uk;

create unique index tasks_title_uk on tasks_task (title, owner_id);
