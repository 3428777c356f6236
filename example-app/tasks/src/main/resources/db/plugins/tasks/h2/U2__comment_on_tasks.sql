-- Undo of plugin tasks, version 2, h2:
-- drops the index tasks_task_by_due_day; drops the column tasks_task.done_at; drops the table tasks_comment
-- lintel:undo exact
-- lintel:loses done_at of tasks_task
--   select count(*) from tasks_task where done_at is not null
-- lintel:loses rows of tasks_comment
--   select count(*) from tasks_comment

drop index tasks_task_by_due_day;

alter table tasks_task
    drop column done_at;

drop table tasks_comment;
