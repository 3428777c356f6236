-- Undo of plugin tasks_archive, version 1, postgresql:
-- drops the table tasks_archive_task
-- lintel:undo exact
-- lintel:loses rows of tasks_archive_task
--   select count(*) from tasks_archive_task

drop table tasks_archive_task;
