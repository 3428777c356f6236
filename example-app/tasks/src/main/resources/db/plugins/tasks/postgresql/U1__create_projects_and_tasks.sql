-- Undo of plugin tasks, version 1, postgresql:
-- drops the tables tasks_task, tasks_project; drops the sequences tasks_project_ids, tasks_task_SEQ
-- lintel:undo exact
-- lintel:loses rows of tasks_task
--   select count(*) from tasks_task
-- lintel:loses rows of tasks_project
--   select count(*) from tasks_project

drop table tasks_task;

drop table tasks_project;

drop sequence tasks_project_ids;

drop sequence tasks_task_SEQ;
