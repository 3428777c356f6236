-- Undo of plugin tasks, version 2, sqlite:
-- drops the table tasks_comment

drop table tasks_comment;
