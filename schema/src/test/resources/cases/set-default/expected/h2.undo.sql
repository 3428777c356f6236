-- Undo of plugin tasks, version 2, h2:
-- drops the table tasks_comment

drop table tasks_comment;
