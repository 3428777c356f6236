drop table tasks_task;
drop table tasks_project;
drop sequence tasks_task_seq;
