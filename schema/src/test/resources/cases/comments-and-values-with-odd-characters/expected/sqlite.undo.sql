-- Undo of plugin tasks, version 1, sqlite:
-- drops the table tasks_task

drop table tasks_task;
