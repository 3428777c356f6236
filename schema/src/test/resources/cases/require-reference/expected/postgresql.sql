-- Plugin tasks, version 2, postgresql:
-- changes the columns tasks_comment.task_code, tasks_comment.task_id, tasks_task.code
-- lintel:undo exact
-- lintel:precheck task_code of tasks_comment is null
--   select count(*) from tasks_comment where task_code is null
-- lintel:precheck task_id of tasks_comment is null
--   select count(*) from tasks_comment where task_id is null
-- lintel:precheck code of tasks_task is null
--   select count(*) from tasks_task where code is null

alter table tasks_comment
    alter column task_code set not null;

alter table tasks_comment
    alter column task_id set not null;

alter table tasks_task
    alter column code set not null;
