-- Undo of plugin tasks, version 2, mysql:
-- changes the columns tasks_task.size, tasks_task.state
-- lintel:undo structure-only
-- lintel:precheck state of tasks_task is none of OPEN, DONE
--   select count(*) from tasks_task where state not in ('OPEN', 'DONE')

alter table tasks_task
    modify column size varchar(9);

alter table tasks_task
    modify column state enum ('DONE', 'OPEN');
