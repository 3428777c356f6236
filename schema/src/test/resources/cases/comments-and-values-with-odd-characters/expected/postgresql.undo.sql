-- Undo of plugin tasks, version 1, postgresql:
-- drops the table tasks_task

drop table tasks_task;
