-- Undo of plugin tasks, version 2, mariadb:
-- drops the tables tasks_task_label, tasks_label

drop table tasks_task_label;

drop table tasks_label;
