-- Undo of plugin tasks, version 1, mariadb:
-- drops the tables tasks_step, tasks_plan

drop table tasks_step;

drop table tasks_plan;
