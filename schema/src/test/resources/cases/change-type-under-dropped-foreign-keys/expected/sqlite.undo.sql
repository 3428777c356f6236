-- Undo of plugin tasks, version 2, sqlite:
-- creates the table tasks_label; changes the columns tasks_comment.task_id, tasks_task.id; adds the foreign key tasks_comment_task_id_fk
-- lintel:undo structure-only
-- lintel:precheck task_id of tasks_comment refers to no row of tasks_task
--   select count(*) from tasks_comment t where t.task_id is not null and not exists (select 1 from tasks_task p where p.id = t.task_id)
-- lintel:precheck task_id of tasks_comment is not between -2147483648 and 2147483647
--   select count(*) from tasks_comment where task_id not between -2147483648 and 2147483647
-- lintel:precheck id of tasks_task is not between -2147483648 and 2147483647
--   select count(*) from tasks_task where id not between -2147483648 and 2147483647

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_label (
    id bigint not null,
    task_id integer
        constraint tasks_label_task_id_fk references tasks_task (id),
    constraint tasks_label_pk primary key (id)
);

create table tasks_task__new (
    id integer not null,
    constraint tasks_task_pk primary key (id)
);

insert into tasks_task__new (id)
    select id
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;

create table tasks_comment__new (
    id bigint not null,
    task_id integer
        constraint tasks_comment_task_id_fk references tasks_task (id),
    constraint tasks_comment_pk primary key (id)
);

insert into tasks_comment__new (id, task_id)
    select id, task_id
    from tasks_comment;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_comment;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_comment__new
    rename to tasks_comment;

pragma legacy_alter_table = off;
