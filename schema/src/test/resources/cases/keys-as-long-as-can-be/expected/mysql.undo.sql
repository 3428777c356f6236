-- Undo of plugin tasks, version 1, mysql:
-- drops the table tasks_long

drop table tasks_long;
