-- Undo of plugin tasks, version 2, mysql:
-- drops the unique constraint tasks_task_title_uk
-- lintel:undo exact

alter table tasks_task
    drop index tasks_task_title_uk;
