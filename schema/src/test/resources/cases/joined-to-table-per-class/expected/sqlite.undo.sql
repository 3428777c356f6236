-- Undo of plugin tasks, version 2, sqlite:
-- moves rows to the tables tasks_task, tasks_chore; adds the foreign keys tasks_chore_id_fk, tasks_errand_id_fk; drops the columns tasks_chore.title, tasks_errand.days, tasks_errand.title
-- lintel:undo exact
-- lintel:precheck id of tasks_chore refers to no row of tasks_task
--   select count(*) from tasks_chore t where t.id is not null and not exists (select 1 from tasks_task p where p.id = t.id) and not exists (select 1 from (select tasks_chore.id as c1 from tasks_chore) p where p.c1 = t.id) and not exists (select 1 from (select tasks_errand.id as c1 from tasks_errand) p where p.c1 = t.id)
-- lintel:precheck id of tasks_errand refers to no row of tasks_chore
--   select count(*) from tasks_errand t where t.id is not null and not exists (select 1 from tasks_chore p where p.id = t.id) and not exists (select 1 from (select tasks_errand.id as c1 from tasks_errand) p where p.c1 = t.id)

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

insert into tasks_task (id, title)
    select tasks_chore.id, tasks_chore.title
    from tasks_chore;

insert into tasks_task (id, title)
    select tasks_errand.id, tasks_errand.title
    from tasks_errand;

insert into tasks_chore (id, days)
    select tasks_errand.id, tasks_errand.days
    from tasks_errand;

create table tasks_chore__new (
    id bigint not null
        constraint tasks_chore_id_fk references tasks_task (id),
    days integer not null,
    constraint tasks_chore_pk primary key (id)
);

insert into tasks_chore__new (days, id)
    select days, id
    from tasks_chore;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_chore;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_chore__new
    rename to tasks_chore;

pragma legacy_alter_table = off;

create table tasks_errand__new (
    id bigint not null
        constraint tasks_errand_id_fk references tasks_chore (id),
    due date,
    constraint tasks_errand_pk primary key (id)
);

insert into tasks_errand__new (due, id)
    select due, id
    from tasks_errand;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_errand;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_errand__new
    rename to tasks_errand;

pragma legacy_alter_table = off;
