-- Undo of plugin tasks, version 2, postgresql:
-- changes the columns tasks_task.number, tasks_task.size

alter table tasks_task
    alter column number type integer using number::integer;

alter table tasks_task
    alter column size type bigint;
