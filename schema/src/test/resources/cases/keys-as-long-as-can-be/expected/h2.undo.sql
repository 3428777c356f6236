-- Undo of plugin tasks, version 1, h2:
-- drops the table tasks_long

drop table tasks_long;
