-- Undo of plugin tasks, version 2, mariadb:
-- changes the columns tasks_task.both, tasks_task.span, tasks_task.twice; drops the column tasks_task.new_one
-- lintel:undo exact
-- lintel:loses new_one of tasks_task
--   select count(*) from tasks_task where new_one is not null

alter table tasks_task
    modify column `both` integer generated always as (low + high) stored;

alter table tasks_task
    modify column span integer;

alter table tasks_task
    modify column twice integer generated always as (low * 2) stored;

alter table tasks_task
    drop column new_one;
