-- Plugin tasks, version 2, sqlite:
-- drops the checks tasks_gone_ck, tasks_other_ck; adds the checks tasks_new_ck, tasks_other_ck
-- lintel:undo exact
-- lintel:precheck the check tasks_new_ck of tasks_task does not hold
--   select count(*) from tasks_task where not (title <> code)
-- lintel:precheck the check tasks_other_ck of tasks_task does not hold
--   select count(*) from tasks_task where not (id > 3)

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_task__new (
    id bigint not null,
    code varchar(20) not null,
    title varchar(20),
    constraint tasks_task_pk primary key (id),
    constraint tasks_new_ck check (title <> code),
    constraint tasks_other_ck check (id > 3)
);

insert into tasks_task__new (code, id, title)
    select code, id, title
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;
