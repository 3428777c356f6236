-- Undo of plugin tasks, version 2, sqlite:
-- changes the columns tasks_task.both, tasks_task.span, tasks_task.twice; drops the column tasks_task.new_one
-- lintel:undo exact
-- lintel:loses new_one of tasks_task
--   select count(*) from tasks_task where new_one is not null

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_task__new (
    id bigint not null,
    both integer generated always as (low + high) stored,
    high integer,
    low integer,
    span integer,
    twice integer generated always as (low * 2) stored,
    constraint tasks_task_pk primary key (id)
);

insert into tasks_task__new (high, id, low, span)
    select high, id, low, span
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;
