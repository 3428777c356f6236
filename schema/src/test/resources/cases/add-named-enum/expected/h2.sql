-- Plugin tasks, version 2, h2:
-- creates the types Tasks_Kind, Tasks_State; adds the column tasks_task.state; changes the column tasks_task.kind
-- Can cost data, which no undo brings back:
-- - changes the column 'kind' of the table 'tasks_task': named enum in place of varchar(20)
-- lintel:undo structure-only
-- lintel:precheck kind of tasks_task is none of LARGE, SMALL
--   select count(*) from tasks_task where kind not in ('LARGE', 'SMALL')

create domain Tasks_Kind as varchar(5) constraint Tasks_Kind_ck check (value in ('LARGE', 'SMALL'));

create domain Tasks_State as varchar(4) constraint Tasks_State_ck check (value in ('DONE', 'OPEN'));

alter table tasks_task
    add column state Tasks_State default 'OPEN' not null;

alter table tasks_task
    alter column kind set data type Tasks_Kind;
