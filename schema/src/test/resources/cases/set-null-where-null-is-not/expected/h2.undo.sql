-- Undo of plugin tasks, version 1, h2:
-- drops the tables tasks_task, tasks_user

drop table tasks_task;

drop table tasks_user;
