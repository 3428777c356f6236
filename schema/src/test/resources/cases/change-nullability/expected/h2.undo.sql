-- Undo of plugin tasks, version 2, h2:
-- changes the columns tasks_task.number, tasks_task.size, tasks_task.title

alter table tasks_task
    alter column number drop default;

alter table tasks_task
    alter column number drop not null;

alter table tasks_task
    alter column size set not null;

alter table tasks_task
    alter column title drop not null;
