-- Undo of plugin tasks, version 1, postgresql:
-- drops the tables tasks_comment, tasks_task; drops the sequence tasks_comment_seq
-- lintel:undo exact
-- lintel:loses rows of tasks_comment
--   select count(*) from tasks_comment
-- lintel:loses rows of tasks_task
--   select count(*) from tasks_task

drop table tasks_comment;

drop table tasks_task;

drop sequence tasks_comment_seq;
