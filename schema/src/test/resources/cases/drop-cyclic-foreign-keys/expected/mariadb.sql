-- Plugin tasks, version 2, mariadb:
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
    drop foreign key tasks_board_first_column_id_fk;

drop table tasks_column;

drop table tasks_board;
