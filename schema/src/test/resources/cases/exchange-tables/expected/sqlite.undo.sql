-- Undo of plugin tasks, version 2, sqlite:
-- renames the tables tasks_one to tasks_other, tasks_other to tasks_one; drops the foreign keys tasks_other_parent_fk, tasks_one_parent_fk; drops the indexes tasks_other_state_ix, tasks_one_state_ix; drops the unique constraints tasks_other_uk, tasks_one_uk; renames the primary keys tasks_one_pk to tasks_other_pk, tasks_other_pk to tasks_one_pk; adds the unique constraints tasks_one_uk, tasks_other_uk; creates the indexes tasks_one_state_ix, tasks_other_state_ix; adds the foreign keys tasks_one_parent_fk, tasks_other_parent_fk
-- lintel:undo exact
-- lintel:precheck title of tasks_other is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select title as v0 from tasks_other) v where v0 is not null group by v0 having count(*) > 1) d
-- lintel:precheck reward of tasks_one is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select reward as v0 from tasks_one) v where v0 is not null group by v0 having count(*) > 1) d

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

alter table tasks_other
    rename to tasks_other_x;

alter table tasks_one
    rename to tasks_other;

alter table tasks_other_x
    rename to tasks_one;

drop index tasks_other_state_ix;

drop index tasks_one_state_ix;

drop index tasks_other_uk;

drop index tasks_one_uk;

create table tasks_one__new (
    id bigint not null,
    parent_id bigint
        constraint tasks_one_parent_fk references tasks_one (id),
    state varchar(9)
        constraint tasks_one_state_ck check (state in ('DONE', 'OPEN')),
    title varchar(80),
    constraint tasks_one_pk primary key (id)
);

insert into tasks_one__new (id, parent_id, state, title)
    select id, parent_id, state, title
    from tasks_one;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_one;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_one__new
    rename to tasks_one;

pragma legacy_alter_table = off;

create unique index tasks_one_uk on tasks_one (title);

create index tasks_one_state_ix on tasks_one (state);

create table tasks_other__new (
    id bigint not null,
    parent_id bigint
        constraint tasks_other_parent_fk references tasks_one (id),
    reward integer,
    state varchar(9)
        constraint tasks_other_state_ck check (state in ('A', 'B')),
    constraint tasks_other_pk primary key (id)
);

insert into tasks_other__new (id, parent_id, reward, state)
    select id, parent_id, reward, state
    from tasks_other;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_other;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_other__new
    rename to tasks_other;

pragma legacy_alter_table = off;

create unique index tasks_other_uk on tasks_other (reward);

create index tasks_other_state_ix on tasks_other (state);
