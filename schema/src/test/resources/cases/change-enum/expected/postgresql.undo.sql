-- Undo of plugin tasks, version 2, postgresql:
-- changes the columns tasks_task.priority, tasks_task.size, tasks_task.state
-- lintel:undo structure-only
-- lintel:precheck priority of tasks_task is none of LOW, HIGH
--   select count(*) from tasks_task where priority not between 0 and 1
-- lintel:precheck size of tasks_task is none of S, L
--   select count(*) from tasks_task where size not in ('S', 'L')
-- lintel:precheck state of tasks_task is none of OPEN, DONE
--   select count(*) from tasks_task where state not in ('OPEN', 'DONE')

alter table tasks_task
    drop constraint tasks_task_priority_ck,
    add constraint tasks_task_priority_ck check (priority between 0 and 1);

alter table tasks_task
    drop constraint tasks_task_size_ck,
    add constraint tasks_task_size_ck check (size in ('L', 'S'));

alter table tasks_task
    drop constraint tasks_task_state_ck,
    alter column state drop default,
    alter column state drop not null,
    add constraint tasks_task_state_ck check (state in ('DONE', 'OPEN'));
