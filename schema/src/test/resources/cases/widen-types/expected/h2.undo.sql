-- Undo of plugin tasks, version 2, h2:
-- changes 7 columns
-- lintel:undo exact
-- lintel:precheck amount of tasks_task is more precise than 2 digits behind the point
--   select count(*) from tasks_task where amount <> round(amount, 2)
-- lintel:precheck amount of tasks_task is not less than 100000000
--   select count(*) from tasks_task where abs(amount) >= 100000000
-- lintel:precheck bytes of tasks_task is longer than 16
--   select count(*) from tasks_task where octet_length(bytes) > 16
-- lintel:precheck number of tasks_task is not between -2147483648 and 2147483647
--   select count(*) from tasks_task where number not between -2147483648 and 2147483647
-- lintel:precheck position of tasks_task is not between -32768 and 32767
--   select count(*) from tasks_task where position not between -32768 and 32767
-- lintel:precheck text of tasks_task is longer than 100
--   select count(*) from tasks_task where char_length(text) > 100
-- lintel:precheck title of tasks_task is longer than 20
--   select count(*) from tasks_task where char_length(title) > 20

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
