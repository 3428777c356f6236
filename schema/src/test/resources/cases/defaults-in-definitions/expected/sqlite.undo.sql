-- Undo of plugin tasks, version 2, sqlite:
-- changes the columns tasks_task.code, tasks_task.rank, tasks_task.size, tasks_task.weight; drops the column tasks_task.height
-- lintel:undo structure-only
-- lintel:loses height of tasks_task
--   select count(*) from tasks_task where height is not null

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_task__new (
    id bigint not null,
    code varchar(9) default 'it''s (a',
    rank integer not null,
    size integer default 3 not null,
    weight integer default 5,
    constraint tasks_task_pk primary key (id)
);

insert into tasks_task__new (code, id, rank, size, weight)
    select code, id, rank, size, weight
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;
