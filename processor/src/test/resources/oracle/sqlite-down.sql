drop table tasks_task;
drop table tasks_project;
drop table tasks_task_SEQ;
