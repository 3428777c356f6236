-- Plugin tasks, version 2, postgresql:
-- adds the column tasks_task.new_one; changes the columns tasks_task.both, tasks_task.span, tasks_task.twice
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    add column new_one bigint generated always as (high * 3) stored;

alter table tasks_task
    alter column "both" drop expression;

alter table tasks_task
    drop column span;

alter table tasks_task
    add column span integer generated always as (high - low) stored;

alter table tasks_task
    drop column twice;

alter table tasks_task
    add column twice integer generated always as (high * 2) stored;
