-- Undo of plugin tasks, version 1, mysql:
-- drops the tables tasks_step, tasks_plan

drop table tasks_step;

drop table tasks_plan;
