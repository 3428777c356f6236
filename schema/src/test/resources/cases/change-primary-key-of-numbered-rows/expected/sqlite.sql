-- Plugin tasks, version 2, sqlite:
-- drops the primary key tasks_task_pk; changes the column tasks_task.id; adds the primary key tasks_task_pk
-- lintel:undo exact
-- lintel:precheck code of tasks_task is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select code as v0 from tasks_task) v where v0 is not null group by v0 having count(*) > 1) d

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_task__new (
    code varchar(20) not null,
    id bigint not null,
    constraint tasks_task_pk primary key (code)
);

insert into tasks_task__new (code, id)
    select code, id
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;
