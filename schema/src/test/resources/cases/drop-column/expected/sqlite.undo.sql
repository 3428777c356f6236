-- Undo of plugin tasks, version 2, sqlite:
-- adds the columns tasks_task.done, tasks_task.notes, tasks_task.priority, tasks_task.state
-- lintel:undo structure-only

alter table tasks_task
    add column done boolean default false not null;

alter table tasks_task
    add column notes varchar(1000);

alter table tasks_task
    add column priority tinyint
        constraint tasks_task_priority_ck check (priority between 0 and 1);

alter table tasks_task
    add column state varchar(20)
        constraint tasks_task_state_ck check (state in ('DONE', 'OPEN'));
