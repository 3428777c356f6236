-- Plugin tasks, version 2, h2:
-- drops the tables tasks_task_label, tasks_label
-- Can cost data, which no undo brings back:
-- - drops the table 'tasks_task_label'
-- - drops the table 'tasks_label'
-- lintel:undo structure-only
-- lintel:loses rows of tasks_task_label
--   select count(*) from tasks_task_label
-- lintel:loses rows of tasks_label
--   select count(*) from tasks_label

drop table tasks_task_label;

drop table tasks_label;
