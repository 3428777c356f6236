-- Undo of plugin tasks, version 1, mariadb:
-- drops the table tasks_type

drop table tasks_type;
