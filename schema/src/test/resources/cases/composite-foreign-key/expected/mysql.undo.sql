-- Undo of plugin tasks, version 1, mysql:
-- drops the tables tasks_step, tasks_plan
-- lintel:undo exact
-- lintel:loses rows of tasks_step
--   select count(*) from tasks_step
-- lintel:loses rows of tasks_plan
--   select count(*) from tasks_plan

drop table tasks_step;

drop table tasks_plan;
