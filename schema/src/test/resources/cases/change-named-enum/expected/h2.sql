-- Plugin tasks, version 2, h2:
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

create domain Tasks_Other as varchar(5) constraint Tasks_Other_ck check (value in ('LARGE', 'OTHER', 'SMALL'));

alter domain Tasks_State rename to Tasks_State__old;

alter domain Tasks_State__old rename constraint Tasks_State_ck to Tasks_State__old_ck;

create domain Tasks_State as varchar(9) constraint Tasks_State_ck check (value in ('DONE', 'OPEN', 'POSTPONED'));

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

create domain Tasks_Kind as varchar(6) constraint Tasks_Kind_ck check (value in ('HUGE', 'LARGE', 'MEDIUM', 'SMALL', 'TINY'));

alter table tasks_task
    alter column kind set data type Tasks_Kind;

alter table tasks_task
    alter column other set data type Tasks_Kind;

drop domain Tasks_Kind__old;

alter table tasks_task
    add column fresh Tasks_Kind;

alter table tasks_task
    alter column other set data type Tasks_Other;

alter table tasks_task
    drop column gone;

drop domain Tasks_Gone;
