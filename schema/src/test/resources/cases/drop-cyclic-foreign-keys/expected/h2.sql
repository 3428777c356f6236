-- Plugin tasks, version 2, h2:
-- drops the tables tasks_column, tasks_board
-- Can cost data, which no undo brings back:
-- - drops the table 'tasks_column'
-- - drops the table 'tasks_board'
-- lintel:undo structure-only
-- lintel:loses rows of tasks_column
--   select count(*) from tasks_column
-- lintel:loses rows of tasks_board
--   select count(*) from tasks_board

alter table tasks_board
    drop constraint tasks_board_first_column_id_fk;

drop table tasks_column;

drop table tasks_board;
