-- Undo of plugin tasks, version 1, mariadb:
-- drops the table tasks_task
-- lintel:undo exact
-- lintel:loses rows of tasks_task
--   select count(*) from tasks_task

drop table tasks_task;
