-- Plugin tasks, version 2, postgresql:
-- creates the types Tasks_Kind, Tasks_State; adds the column tasks_task.state; changes the column tasks_task.kind
-- Can cost data, which no undo brings back:
-- - changes the column 'kind' of the table 'tasks_task': named enum in place of varchar(20)
-- lintel:undo structure-only
-- lintel:precheck kind of tasks_task is none of LARGE, SMALL
--   select count(*) from tasks_task where kind not in ('LARGE', 'SMALL')

create type Tasks_Kind as enum ('LARGE', 'SMALL');

create cast (varchar as Tasks_Kind) with inout as implicit;

create cast (Tasks_Kind as varchar) with inout as implicit;

create type Tasks_State as enum ('DONE', 'OPEN');

create cast (varchar as Tasks_State) with inout as implicit;

create cast (Tasks_State as varchar) with inout as implicit;

alter table tasks_task
    add column state Tasks_State default 'OPEN' not null;

alter table tasks_task
    alter column kind type Tasks_Kind using kind::text::Tasks_Kind;
