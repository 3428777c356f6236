-- Undo of plugin tasks, version 2, sqlite:
-- changes 7 columns
-- lintel:undo exact
-- lintel:precheck amount of tasks_task is more precise than 2 digits behind the point
--   select count(*) from tasks_task where amount <> round(amount, 2)
-- lintel:precheck amount of tasks_task is not less than 100000000
--   select count(*) from tasks_task where abs(amount) >= 100000000
-- lintel:precheck bytes of tasks_task is longer than 16
--   select count(*) from tasks_task where length(bytes) > 16
-- lintel:precheck number of tasks_task is not between -2147483648 and 2147483647
--   select count(*) from tasks_task where number not between -2147483648 and 2147483647
-- lintel:precheck position of tasks_task is not between -32768 and 32767
--   select count(*) from tasks_task where position not between -32768 and 32767
-- lintel:precheck text of tasks_task is longer than 100
--   select count(*) from tasks_task where length(text) > 100
-- lintel:precheck title of tasks_task is longer than 20
--   select count(*) from tasks_task where length(title) > 20

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_task__new (
    id bigint not null,
    amount numeric(10,2),
    bytes blob,
    number integer,
    position smallint not null,
    ratio float,
    text varchar(100),
    title varchar(20) default 'none' not null,
    constraint tasks_task_pk primary key (id)
);

insert into tasks_task__new (amount, bytes, id, number, position, ratio, text, title)
    select amount, bytes, id, number, position, ratio, text, title
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;
