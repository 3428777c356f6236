-- Undo of plugin tasks, version 1, mariadb:
-- drops the tables tasks_comment, tasks_task; drops the sequence tasks_comment_seq

drop table tasks_comment;

drop table tasks_task;

drop sequence tasks_comment_seq;
