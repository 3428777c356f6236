-- Undo of plugin tasks, version 2, postgresql:
-- changes the columns tasks_task.size, tasks_task.title; comments on the table tasks_task
-- lintel:undo exact

comment on column tasks_task.size is null;

comment on column tasks_task.title is 'it''s short';

comment on table tasks_task is 'to do';
