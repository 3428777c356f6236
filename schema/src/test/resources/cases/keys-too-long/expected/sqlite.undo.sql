-- Undo of plugin tasks, version 1, sqlite:
-- drops the tables tasks_long, tasks_code

drop table tasks_long;

drop table tasks_code;
