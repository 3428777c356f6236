-- Undo of plugin tasks, version 2, sqlite:
-- adds the columns tasks_task.note, tasks_task.rank; moves values to the table tasks_task; changes the column tasks_task.rank; drops the table tasks_task_more
-- lintel:undo exact
-- lintel:precheck tasks_task has rows that get nothing in rank
--   select count(*) from tasks_task where not exists (select 1 from tasks_task_more where tasks_task_more.task_id = tasks_task.id and tasks_task_more.rank is not null)

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

alter table tasks_task
    add column note varchar(200);

alter table tasks_task
    add column rank integer;

update tasks_task
    set note = (select tasks_task_more.comment from tasks_task_more where tasks_task_more.task_id = tasks_task.id),
        rank = (select tasks_task_more.rank from tasks_task_more where tasks_task_more.task_id = tasks_task.id)
    where exists (select 1 from tasks_task_more where tasks_task_more.task_id = tasks_task.id);

create table tasks_task__new (
    id bigint not null,
    note varchar(200),
    rank integer not null,
    title varchar(80),
    constraint tasks_task_pk primary key (id)
);

insert into tasks_task__new (id, note, rank, title)
    select id, note, rank, title
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;

drop table tasks_task_more;
