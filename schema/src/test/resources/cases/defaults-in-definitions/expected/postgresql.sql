-- Plugin tasks, version 2, postgresql:
-- adds the column tasks_task.height; changes the columns tasks_task.code, tasks_task.rank, tasks_task.size, tasks_task.weight
-- Can cost data, which no undo brings back:
-- - changes the column 'size' of the table 'tasks_task': bigint default 7 not null in place of integer default 3 not null
-- lintel:undo structure-only

alter table tasks_task
    add column height integer default 4 not null;

alter table tasks_task
    alter column code drop default,
    alter column code set default 'b';

alter table tasks_task
    alter column rank set default 1;

alter table tasks_task
    alter column size drop default,
    alter column size type bigint,
    alter column size set default 7;

alter table tasks_task
    alter column weight drop default;
