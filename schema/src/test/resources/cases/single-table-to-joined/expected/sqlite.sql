-- Plugin tasks, version 2, sqlite:
-- drops the foreign key tasks_note_task_id_fk; creates the tables tasks_chore, tasks_errand; moves rows to the tables tasks_chore, tasks_errand; drops the check tasks_task_DTYPE_ck; adds the foreign key tasks_note_task_id_fk; drops the columns tasks_task.days, tasks_task.DTYPE, tasks_task.due
-- lintel:undo exact
-- lintel:precheck task_id of tasks_note refers to no row of tasks_chore
--   select count(*) from tasks_note t where t.task_id is not null and not exists (select 1 from (select tasks_task.id as c1 from tasks_task
--       where tasks_task.DTYPE in ('Chore', 'Errand')) p where p.c1 = t.task_id)
-- lintel:precheck days of tasks_task is null in rows that go to tasks_chore
--   select count(*) from tasks_task
--       where tasks_task.DTYPE in ('Chore', 'Errand')
--       and tasks_task.days is null
-- lintel:precheck days of tasks_task has values in rows of other classes
--   select count(*) from tasks_task where days is not null and DTYPE not in ('Chore', 'Errand')
-- lintel:precheck due of tasks_task has values in rows of other classes
--   select count(*) from tasks_task where due is not null and DTYPE not in ('Errand')

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_chore (
    id bigint not null
        constraint tasks_chore_id_fk references tasks_task (id),
    days integer not null,
    constraint tasks_chore_pk primary key (id)
);

create table tasks_errand (
    id bigint not null
        constraint tasks_errand_id_fk references tasks_chore (id),
    due date,
    constraint tasks_errand_pk primary key (id)
);

insert into tasks_chore (id, days)
    select tasks_task.id, tasks_task.days
    from tasks_task
    where tasks_task.DTYPE in ('Chore', 'Errand');

insert into tasks_errand (id, due)
    select tasks_task.id, tasks_task.due
    from tasks_task
    where tasks_task.DTYPE in ('Errand');

create table tasks_note__new (
    id bigint not null,
    task_id bigint
        constraint tasks_note_task_id_fk references tasks_chore (id),
    constraint tasks_note_pk primary key (id)
);

insert into tasks_note__new (id, task_id)
    select id, task_id
    from tasks_note;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_note;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_note__new
    rename to tasks_note;

pragma legacy_alter_table = off;

create table tasks_task__new (
    id bigint not null,
    title varchar(80),
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
