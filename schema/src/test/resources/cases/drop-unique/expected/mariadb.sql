-- Plugin tasks, version 2, mariadb:
-- drops the unique constraint tasks_task_title_uk
-- lintel:undo exact

alter table tasks_task
    drop index tasks_task_title_uk;
