-- Plugin tasks, version 2, h2:
-- changes 7 columns
-- lintel:undo exact

alter table tasks_task
    alter column amount set data type numeric(14,4);

alter table tasks_task
    alter column bytes set data type varbinary(64);

alter table tasks_task
    alter column number set data type bigint;

alter table tasks_task
    alter column position set data type integer;

alter table tasks_task
    alter column ratio set data type float(53);

alter table tasks_task
    alter column text set data type clob;

alter table tasks_task
    alter column title drop default;

alter table tasks_task
    alter column title set data type varchar(200);

alter table tasks_task
    alter column title set default 'none';
