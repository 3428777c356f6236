-- Undo of plugin tasks, version 2, postgresql:
-- creates the type Tasks_Gone; changes the types Tasks_State, Tasks_Kind; adds the column tasks_task.gone; changes the columns tasks_task.before_state, tasks_task.kind, tasks_task.other, tasks_task.state; drops the column tasks_task.fresh; drops the type Tasks_Other
-- lintel:undo structure-only
-- lintel:precheck before_state of tasks_task is none of DONE, OPEN, STALE
--   select count(*) from tasks_task where before_state not in ('DONE', 'OPEN')
-- lintel:precheck kind of tasks_task is none of LARGE, SMALL
--   select count(*) from tasks_task where kind not in ('LARGE', 'SMALL')
-- lintel:precheck other of tasks_task is none of LARGE, SMALL
--   select count(*) from tasks_task where other not in ('LARGE', 'SMALL')
-- lintel:precheck state of tasks_task is none of DONE, OPEN, STALE
--   select count(*) from tasks_task where state not in ('DONE', 'OPEN')
-- lintel:loses fresh of tasks_task
--   select count(*) from tasks_task where fresh is not null

create type Tasks_Gone as enum ('A', 'B');

create cast (varchar as Tasks_Gone) with inout as implicit;

create cast (Tasks_Gone as varchar) with inout as implicit;

alter type Tasks_State rename to Tasks_State__old;

create type Tasks_State as enum ('DONE', 'OPEN', 'STALE');

create cast (varchar as Tasks_State) with inout as implicit;

create cast (Tasks_State as varchar) with inout as implicit;

alter table tasks_task
    alter column before_state type Tasks_State using before_state::text::Tasks_State;

alter table tasks_task
    alter column state drop default;

alter table tasks_task
    alter column state type Tasks_State using state::text::Tasks_State;

alter table tasks_task
    alter column state set default 'OPEN';

drop cast (varchar as Tasks_State__old);

drop cast (Tasks_State__old as varchar);

drop type Tasks_State__old;

alter type Tasks_Kind rename to Tasks_Kind__old;

create type Tasks_Kind as enum ('LARGE', 'SMALL');

create cast (varchar as Tasks_Kind) with inout as implicit;

create cast (Tasks_Kind as varchar) with inout as implicit;

alter table tasks_task
    alter column fresh type Tasks_Kind using fresh::text::Tasks_Kind;

alter table tasks_task
    alter column kind type Tasks_Kind using kind::text::Tasks_Kind;

drop cast (varchar as Tasks_Kind__old);

drop cast (Tasks_Kind__old as varchar);

drop type Tasks_Kind__old;

alter table tasks_task
    add column gone Tasks_Gone;

alter table tasks_task
    alter column other type Tasks_Kind using other::text::Tasks_Kind;

alter table tasks_task
    drop column fresh;

drop cast (varchar as Tasks_Other);

drop cast (Tasks_Other as varchar);

drop type Tasks_Other;
