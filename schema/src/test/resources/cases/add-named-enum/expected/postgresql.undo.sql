-- Undo of plugin tasks, version 2, postgresql:
-- changes the column tasks_task.kind; drops the column tasks_task.state; drops the types Tasks_Kind, Tasks_State
-- lintel:undo structure-only
-- lintel:loses state of tasks_task
--   select count(*) from tasks_task where state is not null

alter table tasks_task
    alter column kind type varchar(20) using kind::text::varchar(20);

alter table tasks_task
    drop column state;

drop cast (varchar as Tasks_Kind);

drop cast (Tasks_Kind as varchar);

drop type Tasks_Kind;

drop cast (varchar as Tasks_State);

drop cast (Tasks_State as varchar);

drop type Tasks_State;
