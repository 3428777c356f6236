-- Undo of plugin tasks, version 2, postgresql:
-- changes the columns tasks_comment.task_code, tasks_comment.task_id, tasks_task.code
-- lintel:undo exact

alter table tasks_comment
    alter column task_code drop not null;

alter table tasks_comment
    alter column task_id drop not null;

alter table tasks_task
    alter column code drop not null;
