-- Plugin tasks, version 2, sqlite:
-- drops the tables tasks_column, tasks_board
-- Can cost data, which no undo brings back:
-- - drops the table 'tasks_column'
-- - drops the table 'tasks_board'
-- lintel:undo structure-only
-- lintel:loses rows of tasks_column
--   select count(*) from tasks_column
-- lintel:loses rows of tasks_board
--   select count(*) from tasks_board

drop table tasks_column;

drop table tasks_board;
