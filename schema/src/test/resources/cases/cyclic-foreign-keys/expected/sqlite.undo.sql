-- Undo of plugin tasks, version 1, sqlite:
-- drops the tables tasks_column, tasks_board

drop table tasks_column;

drop table tasks_board;
