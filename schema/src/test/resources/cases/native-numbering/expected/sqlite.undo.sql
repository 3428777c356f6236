-- Undo of plugin tasks, version 2, sqlite:
-- renames the table tasks_work to tasks_task; renames the primary key tasks_work_pk to tasks_task_pk; creates the table tasks_note; drops the table tasks_item
-- lintel:undo structure-only
-- lintel:loses rows of tasks_item
--   select count(*) from tasks_item

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

alter table tasks_work
    rename to tasks_task;

create table tasks_task__new (
    id integer,
    title varchar(20),
    constraint tasks_task_pk primary key (id)
);

insert into tasks_task__new (id, title)
    select id, title
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;

create table tasks_note (
    id integer,
    constraint tasks_note_pk primary key (id)
);

drop table tasks_item;
