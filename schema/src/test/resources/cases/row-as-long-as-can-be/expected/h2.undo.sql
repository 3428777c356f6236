-- Undo of plugin tasks, version 1, h2:
-- drops the table tasks_wide
-- lintel:undo exact
-- lintel:loses rows of tasks_wide
--   select count(*) from tasks_wide

drop table tasks_wide;
