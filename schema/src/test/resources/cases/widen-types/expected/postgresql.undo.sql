-- Undo of plugin tasks, version 2, postgresql:
-- changes 7 columns

alter table tasks_task
    alter column amount type numeric(10,2);

alter table tasks_task
    alter column number type integer;

alter table tasks_task
    alter column position type smallint;

alter table tasks_task
    alter column ratio type float4;

alter table tasks_task
    alter column text type varchar(100);

alter table tasks_task
    alter column title drop default,
    alter column title type varchar(20),
    alter column title set default 'none';
