-- Undo of plugin tasks, version 2, mysql:
-- changes the columns tasks_task.number, tasks_task.size, tasks_task.title
-- lintel:undo structure-only
-- lintel:precheck size of tasks_task is null
--   select count(*) from tasks_task where size is null

alter table tasks_task
    modify column number integer;

alter table tasks_task
    modify column size bigint not null;

alter table tasks_task
    modify column title varchar(20);
