-- Undo of plugin tasks, version 1, postgresql:
-- drops the table tasks_long

drop table tasks_long;
