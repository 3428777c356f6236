-- Plugin tasks, version 2, postgresql:
-- changes the columns tasks_task.size, tasks_task.title; comments on the table tasks_task
-- lintel:undo exact
-- lintel:compatible

comment on column tasks_task.size is 'in metres';

comment on column tasks_task.title is null;

comment on table tasks_task is 'done';
