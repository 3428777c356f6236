-- Undo of plugin tasks, version 2, postgresql:
-- changes the columns tasks_task.number, tasks_task.size, tasks_task.title
-- lintel:undo structure-only
-- lintel:precheck size of tasks_task is null
--   select count(*) from tasks_task where size is null

alter table tasks_task
    alter column number drop default,
    alter column number drop not null;

alter table tasks_task
    alter column size set not null;

alter table tasks_task
    alter column title drop not null;
