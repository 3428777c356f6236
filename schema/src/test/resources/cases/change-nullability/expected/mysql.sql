-- Plugin tasks, version 2, mysql:
-- fills the column tasks_task.number; changes the columns tasks_task.number, tasks_task.size, tasks_task.title
-- lintel:undo structure-only
-- lintel:precheck title of tasks_task is null
--   select count(*) from tasks_task where title is null

update tasks_task
    set number = 7
    where number is null;

alter table tasks_task
    modify column number integer default 7 not null;

alter table tasks_task
    modify column size bigint;

alter table tasks_task
    modify column title varchar(20) not null;
