-- Plugin tasks, version 2, sqlite:
-- adds the columns tasks_chore.title, tasks_errand.days, tasks_errand.title; moves values to the tables tasks_chore, tasks_errand; changes the column tasks_errand.days; drops the foreign keys tasks_chore_id_fk, tasks_errand_id_fk; takes moved rows from the tables tasks_task, tasks_chore
-- lintel:undo exact
-- lintel:precheck tasks_errand has rows that get nothing in days
--   select count(*) from tasks_errand where not exists (select 1 from tasks_chore where tasks_chore.id = tasks_errand.id and tasks_chore.days is not null)

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

alter table tasks_chore
    add column title varchar(80);

alter table tasks_errand
    add column days integer;

alter table tasks_errand
    add column title varchar(80);

update tasks_chore
    set title = (select tasks_task.title from tasks_task where tasks_task.id = tasks_chore.id)
    where exists (select 1 from tasks_task where tasks_task.id = tasks_chore.id);

update tasks_errand
    set days = (select tasks_chore.days from tasks_chore where tasks_chore.id = tasks_errand.id)
    where exists (select 1 from tasks_chore where tasks_chore.id = tasks_errand.id);

update tasks_errand
    set title = (select tasks_task.title from tasks_task where tasks_task.id = tasks_errand.id)
    where exists (select 1 from tasks_task where tasks_task.id = tasks_errand.id);

create table tasks_errand__new (
    id bigint not null,
    days integer not null,
    due date,
    title varchar(80),
    constraint tasks_errand_pk primary key (id)
);

insert into tasks_errand__new (days, due, id, title)
    select days, due, id, title
    from tasks_errand;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_errand;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_errand__new
    rename to tasks_errand;

pragma legacy_alter_table = off;

delete from tasks_task
    where (exists (select 1 from tasks_chore where tasks_chore.id = tasks_task.id) or exists (select 1 from tasks_errand where tasks_errand.id = tasks_task.id));

delete from tasks_chore
    where exists (select 1 from tasks_errand where tasks_errand.id = tasks_chore.id);

create table tasks_chore__new (
    id bigint not null,
    days integer not null,
    title varchar(80),
    constraint tasks_chore_pk primary key (id)
);

insert into tasks_chore__new (days, id, title)
    select days, id, title
    from tasks_chore;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_chore;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_chore__new
    rename to tasks_chore;

pragma legacy_alter_table = off;
