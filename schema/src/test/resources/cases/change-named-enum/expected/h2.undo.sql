-- Undo of plugin tasks, version 2, h2:
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

create domain Tasks_Gone as varchar(1) constraint Tasks_Gone_ck check (value in ('A', 'B'));

alter domain Tasks_State rename to Tasks_State__old;

alter domain Tasks_State__old rename constraint Tasks_State_ck to Tasks_State__old_ck;

create domain Tasks_State as varchar(5) constraint Tasks_State_ck check (value in ('DONE', 'OPEN', 'STALE'));

alter table tasks_task
    alter column before_state set data type Tasks_State;

alter table tasks_task
    alter column state drop default;

alter table tasks_task
    alter column state set data type Tasks_State;

alter table tasks_task
    alter column state set default 'OPEN';

drop domain Tasks_State__old;

alter domain Tasks_Kind rename to Tasks_Kind__old;

alter domain Tasks_Kind__old rename constraint Tasks_Kind_ck to Tasks_Kind__old_ck;

create domain Tasks_Kind as varchar(5) constraint Tasks_Kind_ck check (value in ('LARGE', 'SMALL'));

alter table tasks_task
    alter column fresh set data type Tasks_Kind;

alter table tasks_task
    alter column kind set data type Tasks_Kind;

drop domain Tasks_Kind__old;

alter table tasks_task
    add column gone Tasks_Gone;

alter table tasks_task
    alter column other set data type Tasks_Kind;

alter table tasks_task
    drop column fresh;

drop domain Tasks_Other;
