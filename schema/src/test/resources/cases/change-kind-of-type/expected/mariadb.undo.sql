-- Undo of plugin tasks, version 2, mariadb:
-- changes the columns tasks_task.number, tasks_task.size
-- lintel:undo structure-only
-- lintel:precheck size of tasks_task is not between -9223372036854775808 and 9223372036854775807
--   select count(*) from tasks_task where size not between -9223372036854775808 and 9223372036854775807

alter table tasks_task
    modify column number integer;

alter table tasks_task
    modify column size bigint not null;
