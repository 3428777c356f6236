-- Plugin tasks, version 2, mysql:
-- drops the foreign key tasks_comment_task_id_fk; changes the columns tasks_comment.task_id, tasks_task.id; drops the table tasks_label
-- Can cost data, which no undo brings back:
-- - drops the table 'tasks_label'
-- lintel:undo structure-only
-- lintel:loses rows of tasks_label
--   select count(*) from tasks_label

alter table tasks_comment
    drop foreign key tasks_comment_task_id_fk,
    drop index tasks_comment_task_id_fk;

alter table tasks_label
    drop foreign key tasks_label_task_id_fk;

alter table tasks_comment
    modify column task_id bigint;

alter table tasks_task
    modify column id bigint not null;

drop table tasks_label;
