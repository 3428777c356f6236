-- Plugin tasks, version 2, postgresql:
-- changes 7 columns
-- lintel:undo exact

alter table tasks_task
    alter column amount type numeric(14,4);

alter table tasks_task
    alter column number type bigint;

alter table tasks_task
    alter column position type integer;

alter table tasks_task
    alter column ratio type float(53);

alter table tasks_task
    alter column text type text;

alter table tasks_task
    alter column title drop default,
    alter column title type varchar(200),
    alter column title set default 'none';
