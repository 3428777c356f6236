-- Undo of plugin tasks, version 1, mysql:
-- drops the table tasks_type
-- lintel:undo exact
-- lintel:loses rows of tasks_type
--   select count(*) from tasks_type

drop table tasks_type;
