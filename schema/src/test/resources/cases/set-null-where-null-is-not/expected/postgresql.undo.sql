-- Undo of plugin tasks, version 1, postgresql:
-- drops the tables tasks_task, tasks_user
-- lintel:undo exact
-- lintel:loses rows of tasks_task
--   select count(*) from tasks_task
-- lintel:loses rows of tasks_user
--   select count(*) from tasks_user

drop table tasks_task;

drop table tasks_user;
