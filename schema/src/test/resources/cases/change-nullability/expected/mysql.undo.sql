-- Undo of plugin tasks, version 2, mysql:
-- changes the columns tasks_task.number, tasks_task.size, tasks_task.title

alter table tasks_task
    modify column number integer;

alter table tasks_task
    modify column size bigint not null;

alter table tasks_task
    modify column title varchar(20);
