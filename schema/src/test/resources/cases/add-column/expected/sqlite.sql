-- Plugin tasks, version 2, sqlite:
-- adds the columns tasks_task.done, tasks_task.notes, tasks_task.priority, tasks_task.state, tasks_task.weight
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    add column done boolean default false not null;

alter table tasks_task
    add column notes varchar(1000);

alter table tasks_task
    add column priority tinyint default 0 not null
        constraint tasks_task_priority_ck check (priority between 0 and 1);

alter table tasks_task
    add column state varchar(20)
        constraint tasks_task_state_ck check (state in ('DONE', 'OPEN'));

alter table tasks_task
    add column weight float;
