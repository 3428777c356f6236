-- Undo of plugin tasks, version 2, mysql:
-- changes the columns tasks_task.created, tasks_task.number, tasks_task.size, tasks_task.title
-- lintel:undo exact

alter table tasks_task
    modify column created datetime(6);

alter table tasks_task
    modify column number integer default 7;

alter table tasks_task
    modify column size bigint not null;

alter table tasks_task
    modify column title varchar(20) default 'a';
