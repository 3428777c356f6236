-- Plugin tasks, version 2, postgresql:
-- fills the column tasks_task.state; changes the columns tasks_task.priority, tasks_task.size, tasks_task.state
-- lintel:undo structure-only

update tasks_task
    set state = 'OPEN'
    where state is null;

alter table tasks_task
    drop constraint tasks_task_priority_ck,
    add constraint tasks_task_priority_ck check (priority between 0 and 2);

alter table tasks_task
    drop constraint tasks_task_size_ck,
    add constraint tasks_task_size_ck check (size in ('L', 'M', 'S'));

alter table tasks_task
    drop constraint tasks_task_state_ck,
    alter column state set default 'OPEN',
    alter column state set not null,
    add constraint tasks_task_state_ck check (state in ('DONE', 'LATE', 'OPEN'));
