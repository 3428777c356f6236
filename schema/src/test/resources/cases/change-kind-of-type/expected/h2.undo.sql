-- Undo of plugin tasks, version 2, h2:
-- changes the columns tasks_task.number, tasks_task.size
-- lintel:undo structure-only
-- lintel:precheck size of tasks_task is not between -9223372036854775808 and 9223372036854775807
--   select count(*) from tasks_task where size not between -9223372036854775808 and 9223372036854775807

alter table tasks_task
    alter column number set data type integer;

alter table tasks_task
    alter column size set data type bigint;
