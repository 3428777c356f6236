-- Undo of plugin tasks, version 1, mariadb:
-- drops the table tasks_long

drop table tasks_long;
