-- Undo of plugin tasks, version 2, sqlite:
-- renames the columns tasks_task.one to other, tasks_task.other to one
-- lintel:undo exact

alter table tasks_task
    rename column other to other_x;

alter table tasks_task
    rename column one to other;

alter table tasks_task
    rename column other_x to one;
