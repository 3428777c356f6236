-- Undo of plugin tasks, version 2, mysql:
-- changes the columns tasks_task.size, tasks_task.state

alter table tasks_task
    modify column size varchar(9);

alter table tasks_task
    modify column state enum ('DONE', 'OPEN');
