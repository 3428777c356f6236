-- Undo of plugin tasks, version 1, mariadb:
-- drops the table tasks_long
-- lintel:undo exact
-- lintel:loses rows of tasks_long
--   select count(*) from tasks_long

drop table tasks_long;
