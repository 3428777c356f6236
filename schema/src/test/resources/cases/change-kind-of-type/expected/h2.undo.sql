-- Undo of plugin tasks, version 2, h2:
-- changes the columns tasks_task.number, tasks_task.size

alter table tasks_task
    alter column number set data type integer;

alter table tasks_task
    alter column size set data type bigint;
