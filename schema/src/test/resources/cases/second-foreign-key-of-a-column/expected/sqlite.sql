-- Plugin tasks, version 2, sqlite:
-- adds the foreign key tasks_second_fk
-- lintel:undo exact
-- lintel:precheck owner_id of tasks_task refers to no row of tasks_member
--   select count(*) from tasks_task t where t.owner_id is not null and not exists (select 1 from tasks_member p where p.id = t.owner_id)

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_task__new (
    id bigint not null,
    owner_id bigint
        constraint tasks_first_fk references tasks_user (id)
        constraint tasks_second_fk references tasks_member (id),
    constraint tasks_task_pk primary key (id)
);

insert into tasks_task__new (id, owner_id)
    select id, owner_id
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;
