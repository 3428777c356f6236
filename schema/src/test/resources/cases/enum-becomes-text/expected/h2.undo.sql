-- Undo of plugin tasks, version 2, h2:
-- changes the columns tasks_task.size, tasks_task.state

alter table tasks_task
    alter column size set data type varchar(9);

alter table tasks_task
    alter column state set data type enum ('DONE', 'OPEN');
