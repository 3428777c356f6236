-- Undo of plugin tasks, version 1, h2:
-- drops the table tasks_task

drop table tasks_task;
