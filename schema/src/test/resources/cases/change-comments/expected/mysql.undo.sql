-- Undo of plugin tasks, version 2, mysql:
-- changes the columns tasks_task.size, tasks_task.title; comments on the table tasks_task
-- lintel:undo exact

alter table tasks_task
    modify column size integer;

alter table tasks_task
    modify column title varchar(20) comment 'it''s short';

alter table tasks_task
    comment = 'to do';
