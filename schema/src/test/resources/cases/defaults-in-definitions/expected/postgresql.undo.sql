-- Undo of plugin tasks, version 2, postgresql:
-- changes the columns tasks_task.code, tasks_task.rank, tasks_task.size, tasks_task.weight; drops the column tasks_task.height
-- lintel:undo structure-only
-- lintel:loses height of tasks_task
--   select count(*) from tasks_task where height is not null

alter table tasks_task
    alter column code drop default,
    alter column code set default 'it''s (a';

alter table tasks_task
    alter column rank drop default;

alter table tasks_task
    alter column size drop default,
    alter column size type integer,
    alter column size set default 3;

alter table tasks_task
    alter column weight set default 5;

alter table tasks_task
    drop column height;
