-- Undo of plugin tasks, version 2, sqlite:
-- changes the columns tasks_comment.task_code, tasks_comment.task_id, tasks_task.code
-- lintel:undo exact

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_comment__new (
    id bigint not null,
    task_code varchar(20)
        constraint tasks_comment_task_code_fk references tasks_task (code),
    task_id bigint
        constraint tasks_comment_task_id_fk references tasks_task (id),
    constraint tasks_comment_pk primary key (id)
);

insert into tasks_comment__new (id, task_code, task_id)
    select id, task_code, task_id
    from tasks_comment;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_comment;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_comment__new
    rename to tasks_comment;

pragma legacy_alter_table = off;

create index tasks_comment_task_id_ix on tasks_comment (task_id);

create table tasks_task__new (
    id bigint not null,
    code varchar(20),
    constraint tasks_task_pk primary key (id)
);

insert into tasks_task__new (code, id)
    select code, id
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;

create unique index tasks_task_code_uk on tasks_task (code);
