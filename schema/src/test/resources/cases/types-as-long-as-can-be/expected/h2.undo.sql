-- Undo of plugin tasks, version 1, h2:
-- drops the table tasks_type

drop table tasks_type;
