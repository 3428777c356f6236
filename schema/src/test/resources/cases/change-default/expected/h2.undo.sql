-- Undo of plugin tasks, version 2, h2:
-- changes the columns tasks_task.created, tasks_task.number, tasks_task.size, tasks_task.title
-- lintel:undo exact

alter table tasks_task
    alter column created drop default;

alter table tasks_task
    alter column number set default 7;

alter table tasks_task
    alter column size drop default;

alter table tasks_task
    alter column title drop default;

alter table tasks_task
    alter column title set default 'a';
