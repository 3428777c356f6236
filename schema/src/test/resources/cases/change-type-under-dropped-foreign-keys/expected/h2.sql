-- Plugin tasks, version 2, h2:
-- drops the foreign key tasks_comment_task_id_fk; changes the columns tasks_comment.task_id, tasks_task.id; drops the table tasks_label
-- Can cost data, which no undo brings back:
-- - drops the table 'tasks_label'
-- lintel:undo structure-only
-- lintel:loses rows of tasks_label
--   select count(*) from tasks_label

alter table tasks_comment
    drop constraint tasks_comment_task_id_fk;

alter table tasks_label
    drop constraint tasks_label_task_id_fk;

alter table tasks_comment
    alter column task_id set data type bigint;

alter table tasks_task
    alter column id set data type bigint;

drop table tasks_label;
