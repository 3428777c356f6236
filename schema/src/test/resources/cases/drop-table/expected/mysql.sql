-- Plugin tasks, version 2, mysql:
-- drops the tables tasks_task_label, tasks_label

drop table tasks_task_label;

drop table tasks_label;
