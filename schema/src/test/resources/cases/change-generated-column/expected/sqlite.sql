-- Plugin tasks, version 2, sqlite:
-- adds the column tasks_task.new_one; changes the columns tasks_task.both, tasks_task.span, tasks_task.twice
-- lintel:undo exact
-- lintel:compatible

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_task__new (
    id bigint not null,
    both integer,
    high integer,
    low integer,
    new_one bigint generated always as (high * 3) stored not null,
    span integer generated always as (high - low) stored,
    twice integer generated always as (high * 2) stored,
    constraint tasks_task_pk primary key (id)
);

insert into tasks_task__new (both, high, id, low)
    select both, high, id, low
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;
