-- Undo of plugin tasks, version 1, postgresql:
-- drops the tables tasks_long, tasks_code
-- lintel:undo exact
-- lintel:loses rows of tasks_long
--   select count(*) from tasks_long
-- lintel:loses rows of tasks_code
--   select count(*) from tasks_code

drop table tasks_long;

drop table tasks_code;
