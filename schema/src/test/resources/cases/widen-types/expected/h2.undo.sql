-- Undo of plugin tasks, version 2, h2:
-- changes 7 columns

alter table tasks_task
    alter column amount set data type numeric(10,2);

alter table tasks_task
    alter column bytes set data type varbinary(16);

alter table tasks_task
    alter column number set data type integer;

alter table tasks_task
    alter column position set data type smallint;

alter table tasks_task
    alter column ratio set data type float(24);

alter table tasks_task
    alter column text set data type varchar(100);

alter table tasks_task
    alter column title drop default;

alter table tasks_task
    alter column title set data type varchar(20);

alter table tasks_task
    alter column title set default 'none';
