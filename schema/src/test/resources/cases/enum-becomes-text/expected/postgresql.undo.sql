-- Undo of plugin tasks, version 2, postgresql:
-- changes the columns tasks_task.size, tasks_task.state
-- lintel:undo structure-only
-- lintel:precheck state of tasks_task is none of OPEN, DONE
--   select count(*) from tasks_task where state not in ('OPEN', 'DONE')

alter table tasks_task
    drop constraint tasks_task_size_ck;

alter table tasks_task
    add constraint tasks_task_state_ck check (state in ('DONE', 'OPEN'));
