-- Plugin tasks, version 2, postgresql:
-- changes the columns tasks_task.created, tasks_task.number, tasks_task.size, tasks_task.title
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    alter column created set default current_timestamp;

alter table tasks_task
    alter column number drop default;

alter table tasks_task
    alter column size set default 1;

alter table tasks_task
    alter column title drop default,
    alter column title set default 'it''s b';
