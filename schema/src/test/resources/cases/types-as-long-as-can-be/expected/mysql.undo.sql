-- Undo of plugin tasks, version 1, mysql:
-- drops the table tasks_type

drop table tasks_type;
