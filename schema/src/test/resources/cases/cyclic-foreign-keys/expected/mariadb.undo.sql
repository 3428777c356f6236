-- Undo of plugin tasks, version 1, mariadb:
-- drops the tables tasks_column, tasks_board

alter table tasks_board
    drop foreign key tasks_board_first_column_id_fk;

drop table tasks_column;

drop table tasks_board;
