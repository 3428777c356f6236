-- Plugin tasks, version 2, postgresql:
-- adds the columns tasks_task.done, tasks_task.notes, tasks_task.priority, tasks_task.state, tasks_task.weight
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    add column done boolean default false not null;

alter table tasks_task
    add column notes varchar(1000);

comment on column tasks_task.notes is 'free text';

alter table tasks_task
    add column priority smallint default 0 not null;

alter table tasks_task
    add constraint tasks_task_priority_ck check (priority between 0 and 1);

alter table tasks_task
    add column state varchar(20);

alter table tasks_task
    add constraint tasks_task_state_ck check (state in ('DONE', 'OPEN'));

alter table tasks_task
    add column weight float4;
