-- Undo of plugin tasks, version 2, sqlite:
-- drops the foreign key tasks_note_task_id_fk; adds the columns tasks_task.days, tasks_task.DTYPE, tasks_task.due; fills the column tasks_task.DTYPE; moves values to the table tasks_task; changes the column tasks_task.DTYPE; adds the check tasks_task_DTYPE_ck; adds the foreign key tasks_note_task_id_fk; drops the tables tasks_errand, tasks_chore
-- lintel:undo exact
-- lintel:precheck task_id of tasks_note refers to no row of tasks_task
--   select count(*) from tasks_note t where t.task_id is not null and not exists (select 1 from tasks_task p where p.id = t.task_id)

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

alter table tasks_task
    add column days integer;

alter table tasks_task
    add column DTYPE varchar(31);

alter table tasks_task
    add column due date;

update tasks_task
    set DTYPE = case
        when exists (select 1 from tasks_errand where tasks_errand.id = tasks_task.id) then 'Errand'
        when exists (select 1 from tasks_chore where tasks_chore.id = tasks_task.id) then 'Chore'
        else 'Task'
        end;

update tasks_task
    set days = (select tasks_chore.days from tasks_chore where tasks_chore.id = tasks_task.id)
    where exists (select 1 from tasks_chore where tasks_chore.id = tasks_task.id);

update tasks_task
    set due = (select tasks_errand.due from tasks_errand where tasks_errand.id = tasks_task.id)
    where exists (select 1 from tasks_errand where tasks_errand.id = tasks_task.id);

create table tasks_task__new (
    id bigint not null,
    days integer,
    DTYPE varchar(31) not null,
    due date,
    title varchar(80),
    constraint tasks_task_pk primary key (id),
    constraint tasks_task_DTYPE_ck check (DTYPE in ('Chore', 'Errand', 'Task'))
);

insert into tasks_task__new (days, DTYPE, due, id, title)
    select days, DTYPE, due, id, title
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;

create table tasks_note__new (
    id bigint not null,
    task_id bigint
        constraint tasks_note_task_id_fk references tasks_task (id),
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

drop table tasks_errand;

drop table tasks_chore;
