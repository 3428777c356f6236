-- Plugin tasks, version 2, h2:
-- renames the columns tasks_task.one to other, tasks_task.other to one
-- lintel:undo exact

alter table tasks_task
    alter column other rename to other_x;

alter table tasks_task
    alter column one rename to other;

alter table tasks_task
    alter column other_x rename to one;
