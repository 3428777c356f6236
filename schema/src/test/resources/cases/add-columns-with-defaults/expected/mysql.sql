-- Plugin tasks, version 2, mysql:
-- adds the columns tasks_task.created, tasks_task.label, tasks_task.nothing, tasks_task.price, tasks_task.size
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    add column created datetime(6) default current_timestamp;

alter table tasks_task
    add column label varchar(20) default 'it''s new' not null;

alter table tasks_task
    add column nothing integer default null;

alter table tasks_task
    add column price decimal(10,2) default -1.5;

alter table tasks_task
    add column size integer default (2 * 3) not null;
