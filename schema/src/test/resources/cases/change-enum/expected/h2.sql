-- Plugin tasks, version 2, h2:
-- fills the column tasks_task.state; changes the columns tasks_task.priority, tasks_task.size, tasks_task.state
-- lintel:undo structure-only

update tasks_task
    set state = 'OPEN'
    where state is null;

alter table tasks_task
    drop constraint tasks_task_priority_ck;

alter table tasks_task
    add constraint tasks_task_priority_ck check (priority between 0 and 2);

alter table tasks_task
    drop constraint tasks_task_size_ck;

alter table tasks_task
    add constraint tasks_task_size_ck check (size in ('L', 'M', 'S'));

alter table tasks_task
    alter column state set data type enum ('DONE', 'LATE', 'OPEN');

alter table tasks_task
    alter column state set default 'OPEN';

alter table tasks_task
    alter column state set not null;
