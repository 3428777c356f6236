-- Undo of plugin tasks, version 2, h2:
-- changes the columns tasks_task.both, tasks_task.span, tasks_task.twice; drops the column tasks_task.new_one
-- lintel:undo exact
-- lintel:loses new_one of tasks_task
--   select count(*) from tasks_task where new_one is not null

alter table tasks_task
    drop column both;

alter table tasks_task
    add column both integer generated always as (low + high);

alter table tasks_task
    alter column span drop expression;

alter table tasks_task
    drop column twice;

alter table tasks_task
    add column twice integer generated always as (low * 2);

alter table tasks_task
    drop column new_one;
