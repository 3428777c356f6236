-- Plugin tasks, version 2, sqlite:
-- renames the table tasks_task to tasks_work; renames the primary key tasks_task_pk to tasks_work_pk; creates the table tasks_item; drops the table tasks_note
-- Can cost data, which no undo brings back:
-- - drops the table 'tasks_note'
-- lintel:undo structure-only
-- lintel:loses rows of tasks_note
--   select count(*) from tasks_note

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

alter table tasks_task
    rename to tasks_work;

create table tasks_work__new (
    id integer,
    title varchar(20),
    constraint tasks_work_pk primary key (id)
);

insert into tasks_work__new (id, title)
    select id, title
    from tasks_work;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_work;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_work__new
    rename to tasks_work;

pragma legacy_alter_table = off;

create table tasks_item (
    id integer,
    title varchar(20),
    constraint tasks_item_pk primary key (id)
);

drop table tasks_note;
