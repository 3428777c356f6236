-- Undo of plugin tasks, version 2, mysql:
-- changes the columns tasks_task.priority, tasks_task.size, tasks_task.state

alter table tasks_task
    drop constraint tasks_task_priority_ck,
    add constraint tasks_task_priority_ck check (priority between 0 and 1);

alter table tasks_task
    drop constraint tasks_task_size_ck,
    add constraint tasks_task_size_ck check (size in ('L', 'S'));

alter table tasks_task
    modify column state enum ('DONE', 'OPEN');
