-- Undo of plugin tasks, version 2, postgresql:
-- drops the unique constraint tasks_task_title_uk
-- lintel:undo exact

alter table tasks_task
    drop constraint tasks_task_title_uk;
