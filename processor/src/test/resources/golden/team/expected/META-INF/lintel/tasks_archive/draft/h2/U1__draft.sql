-- Undo of plugin tasks_archive, version 1, h2:
-- drops the table tasks_archive_task

drop table tasks_archive_task;
