-- Plugin tasks, version 2, postgresql:
-- changes the columns tasks_task.number, tasks_task.size
-- Can cost data, which no undo brings back:
-- - changes the column 'number' of the table 'tasks_task': varchar(20) in place of integer
-- lintel:undo structure-only

alter table tasks_task
    alter column number type varchar(20) using number::varchar(20);

alter table tasks_task
    alter column size type numeric(20,0);
