-- Undo of plugin tasks, version 1, sqlite:
-- drops the tables tasks_column, tasks_board
-- lintel:undo exact
-- lintel:loses rows of tasks_column
--   select count(*) from tasks_column
-- lintel:loses rows of tasks_board
--   select count(*) from tasks_board

drop table tasks_column;

drop table tasks_board;
