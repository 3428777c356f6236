-- Plugin tasks, version 2, mariadb:
-- renames the tables tasks_one to tasks_other, tasks_other to tasks_one; drops the foreign keys tasks_other_parent_fk, tasks_one_parent_fk; drops the indexes tasks_other_state_ix, tasks_one_state_ix; drops the unique constraints tasks_other_uk, tasks_one_uk; renames the primary keys tasks_one_pk to tasks_other_pk, tasks_other_pk to tasks_one_pk; adds the unique constraints tasks_one_uk, tasks_other_uk; creates the indexes tasks_one_state_ix, tasks_other_state_ix; adds the foreign keys tasks_one_parent_fk, tasks_other_parent_fk
-- lintel:undo exact
-- lintel:precheck reward of tasks_other is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select reward as v0 from tasks_other) v where v0 is not null group by v0 having count(*) > 1) d
-- lintel:precheck title of tasks_one is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select title as v0 from tasks_one) v where v0 is not null group by v0 having count(*) > 1) d

alter table tasks_other
    rename to tasks_other_x;

alter table tasks_one
    rename to tasks_other;

alter table tasks_other_x
    rename to tasks_one;

alter table tasks_one
    drop foreign key tasks_other_parent_fk,
    drop index tasks_other_parent_fk;

alter table tasks_other
    drop foreign key tasks_one_parent_fk,
    drop index tasks_one_parent_fk;

drop index tasks_other_state_ix on tasks_one;

drop index tasks_one_state_ix on tasks_other;

alter table tasks_one
    drop index tasks_other_uk;

alter table tasks_other
    drop index tasks_one_uk;

alter table tasks_one
    add constraint tasks_one_uk unique (reward);

alter table tasks_other
    add constraint tasks_other_uk unique (title);

create index tasks_one_state_ix on tasks_one (state);

create index tasks_other_state_ix on tasks_other (state);

alter table tasks_one
    add constraint tasks_one_parent_fk
    foreign key (parent_id) references tasks_other (id);

alter table tasks_other
    add constraint tasks_other_parent_fk
    foreign key (parent_id) references tasks_other (id);
