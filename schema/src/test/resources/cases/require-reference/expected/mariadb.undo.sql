-- Undo of plugin tasks, version 2, mariadb:
-- changes the columns tasks_comment.task_code, tasks_comment.task_id, tasks_task.code
-- lintel:undo exact

alter table tasks_comment
    modify column task_code varchar(20);

alter table tasks_comment
    modify column task_id bigint;

alter table tasks_task
    modify column code varchar(20);
