-- Undo of plugin tasks, version 2, sqlite:
-- drops the table tasks_comment
-- lintel:undo exact
-- lintel:loses rows of tasks_comment
--   select count(*) from tasks_comment

drop table tasks_comment;
