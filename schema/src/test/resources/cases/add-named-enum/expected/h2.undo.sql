-- Undo of plugin tasks, version 2, h2:
-- changes the column tasks_task.kind; drops the column tasks_task.state; drops the types Tasks_Kind, Tasks_State
-- lintel:undo structure-only
-- lintel:loses state of tasks_task
--   select count(*) from tasks_task where state is not null

alter table tasks_task
    alter column kind set data type varchar(20);

alter table tasks_task
    drop column state;

drop domain Tasks_Kind;

drop domain Tasks_State;
