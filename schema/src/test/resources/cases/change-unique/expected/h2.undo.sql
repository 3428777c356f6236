-- Undo of plugin tasks, version 2, h2:
-- drops the unique constraint tasks_title_uk; adds the unique constraint tasks_title_uk

alter table tasks_task
    drop constraint tasks_title_uk;

alter table tasks_task
    add constraint tasks_title_uk unique (title);
