-- Plugin tasks, version 2, h2:
-- drops the unique constraint tasks_task_title_uk
-- lintel:undo exact

alter table tasks_task
    drop constraint tasks_task_title_uk;
