-- Undo of plugin tasks, version 1, sqlite:
-- drops the table tasks_wide

drop table tasks_wide;
