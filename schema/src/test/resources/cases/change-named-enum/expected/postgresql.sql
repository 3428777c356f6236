-- Plugin tasks, version 2, postgresql:
-- creates the type Tasks_Other; changes the types Tasks_State, Tasks_Kind; adds the column tasks_task.fresh; changes the columns tasks_task.before_state, tasks_task.kind, tasks_task.other, tasks_task.state; drops the column tasks_task.gone; drops the type Tasks_Gone
-- Can cost data, which no undo brings back:
-- - changes the column 'before_state' of the table 'tasks_task': another set of values
-- - changes the column 'state' of the table 'tasks_task': another set of values
-- - drops the column 'gone' of the table 'tasks_task'
-- lintel:undo structure-only
-- lintel:precheck before_state of tasks_task is none of DONE, OPEN, POSTPONED
--   select count(*) from tasks_task where before_state not in ('DONE', 'OPEN')
-- lintel:precheck state of tasks_task is none of DONE, OPEN, POSTPONED
--   select count(*) from tasks_task where state not in ('DONE', 'OPEN')
-- lintel:loses gone of tasks_task
--   select count(*) from tasks_task where gone is not null

create type Tasks_Other as enum ('LARGE', 'OTHER', 'SMALL');

create cast (varchar as Tasks_Other) with inout as implicit;

create cast (Tasks_Other as varchar) with inout as implicit;

alter type Tasks_State rename to Tasks_State__old;

create type Tasks_State as enum ('DONE', 'OPEN', 'POSTPONED');

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

alter type Tasks_Kind add value 'HUGE' before 'LARGE';

alter type Tasks_Kind add value 'MEDIUM' after 'LARGE';

alter type Tasks_Kind add value 'TINY' after 'SMALL';

alter table tasks_task
    add column fresh Tasks_Kind;

alter table tasks_task
    alter column other type Tasks_Other using other::text::Tasks_Other;

alter table tasks_task
    drop column gone;

drop cast (varchar as Tasks_Gone);

drop cast (Tasks_Gone as varchar);

drop type Tasks_Gone;
