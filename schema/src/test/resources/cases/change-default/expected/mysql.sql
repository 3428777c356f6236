-- Plugin tasks, version 2, mysql:
-- changes the columns tasks_task.created, tasks_task.number, tasks_task.size, tasks_task.title
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    modify column created datetime(6) default current_timestamp;

alter table tasks_task
    modify column number integer;

alter table tasks_task
    modify column size bigint default 1 not null;

alter table tasks_task
    modify column title varchar(20) default 'it''s b';
