-- Undo of plugin tasks, version 1, h2:
-- drops the table tasks_wide

drop table tasks_wide;
