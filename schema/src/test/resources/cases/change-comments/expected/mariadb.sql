-- Plugin tasks, version 2, mariadb:
-- changes the columns tasks_task.size, tasks_task.title; comments on the table tasks_task
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    modify column size integer comment 'in metres';

alter table tasks_task
    modify column title varchar(20);

alter table tasks_task
    comment = 'done';
