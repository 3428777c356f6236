-- Undo of plugin tasks, version 1, postgresql:
-- drops the table tasks_type

drop table tasks_type;
