-- Undo of plugin tasks, version 2, mariadb:
-- drops the tables tasks_task_label, tasks_label
-- lintel:undo exact
-- lintel:loses rows of tasks_task_label
--   select count(*) from tasks_task_label
-- lintel:loses rows of tasks_label
--   select count(*) from tasks_label

drop table tasks_task_label;

drop table tasks_label;
