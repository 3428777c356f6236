-- Plugin tasks, version 2, mariadb:
-- adds the column tasks_task.new_one; changes the columns tasks_task.both, tasks_task.span, tasks_task.twice
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    add column new_one bigint generated always as (high * 3) stored;

alter table tasks_task
    modify column `both` integer;

alter table tasks_task
    modify column span integer generated always as (high - low) stored;

alter table tasks_task
    modify column twice integer generated always as (high * 2) stored;
