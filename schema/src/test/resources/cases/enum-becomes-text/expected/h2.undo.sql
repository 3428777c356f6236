-- Undo of plugin tasks, version 2, h2:
-- changes the columns tasks_task.size, tasks_task.state
-- lintel:undo structure-only
-- lintel:precheck state of tasks_task is none of OPEN, DONE
--   select count(*) from tasks_task where state not in ('OPEN', 'DONE')

alter table tasks_task
    alter column size set data type varchar(9);

alter table tasks_task
    alter column state set data type enum ('DONE', 'OPEN');
