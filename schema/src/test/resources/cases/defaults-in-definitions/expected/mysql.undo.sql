-- Undo of plugin tasks, version 2, mysql:
-- changes the columns tasks_task.code, tasks_task.rank, tasks_task.size, tasks_task.weight; drops the column tasks_task.height
-- lintel:undo structure-only
-- lintel:loses height of tasks_task
--   select count(*) from tasks_task where height is not null

alter table tasks_task
    modify column code varchar(9) default 'it''s (a';

alter table tasks_task
    modify column `rank` integer not null;

alter table tasks_task
    modify column size integer default 3 not null;

alter table tasks_task
    modify column weight integer default 5;

alter table tasks_task
    drop column height;
