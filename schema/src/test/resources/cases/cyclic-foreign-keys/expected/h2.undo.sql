-- Undo of plugin tasks, version 1, h2:
-- drops the tables tasks_column, tasks_board
-- lintel:undo exact
-- lintel:loses rows of tasks_column
--   select count(*) from tasks_column
-- lintel:loses rows of tasks_board
--   select count(*) from tasks_board

alter table tasks_board
    drop constraint tasks_board_first_column_id_fk;

drop table tasks_column;

drop table tasks_board;
