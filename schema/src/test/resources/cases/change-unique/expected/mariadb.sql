-- Plugin tasks, version 2, mariadb:
-- drops the unique constraint tasks_title_uk; adds the unique constraint tasks_title_uk

alter table tasks_task
    drop index tasks_title_uk;

alter table tasks_task
    add constraint tasks_title_uk unique (title, owner_id);
