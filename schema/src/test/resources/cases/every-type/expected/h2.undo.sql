-- Undo of plugin tasks, version 1, h2:
-- drops the table tasks_type
-- lintel:undo exact
-- lintel:loses rows of tasks_type
--   select count(*) from tasks_type

drop table tasks_type;
