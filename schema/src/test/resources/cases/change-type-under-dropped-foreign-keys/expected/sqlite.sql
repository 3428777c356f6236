-- Plugin tasks, version 2, sqlite:
-- drops the foreign key tasks_comment_task_id_fk; changes the columns tasks_comment.task_id, tasks_task.id; drops the table tasks_label
-- Can cost data, which no undo brings back:
-- - drops the table 'tasks_label'
-- lintel:undo structure-only
-- lintel:loses rows of tasks_label
--   select count(*) from tasks_label

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_comment__new (
    id bigint not null,
    task_id bigint,
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

create table tasks_task__new (
    id bigint not null,
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

drop table tasks_label;
