-- Undo of plugin tasks, version 2, mysql:
-- adds the columns tasks_task.done, tasks_task.notes, tasks_task.priority, tasks_task.state
-- lintel:undo structure-only

alter table tasks_task
    add column done bit default false not null;

alter table tasks_task
    add column notes varchar(1000) comment 'free text';

alter table tasks_task
    add column priority tinyint;

alter table tasks_task
    add constraint tasks_task_priority_ck check (priority between 0 and 1);

alter table tasks_task
    add column state enum ('DONE', 'OPEN');
