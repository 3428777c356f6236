-- Plugin tasks, version 2, postgresql:
-- fills the column tasks_task.number; changes the columns tasks_task.number, tasks_task.size, tasks_task.title
-- lintel:undo structure-only
-- lintel:precheck title of tasks_task is null
--   select count(*) from tasks_task where title is null

update tasks_task
    set number = 7
    where number is null;

alter table tasks_task
    alter column number set default 7,
    alter column number set not null;

alter table tasks_task
    alter column size drop not null;

alter table tasks_task
    alter column title set not null;
