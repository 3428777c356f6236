-- Plugin tasks, version 2, sqlite:
-- adds the column tasks_task.height; changes the columns tasks_task.code, tasks_task.rank, tasks_task.size, tasks_task.weight
-- Can cost data, which no undo brings back:
-- - changes the column 'size' of the table 'tasks_task': bigint default 7 not null in place of integer default 3 not null
-- lintel:undo structure-only

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_task__new (
    id bigint not null,
    code varchar(9) default 'b',
    height integer default 4 not null,
    rank integer not null default 1,
    size bigint default 7 not null,
    weight integer,
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
