-- Undo of plugin tasks, version 2, sqlite:
-- renames the tables tasks_remark to tasks_comment, tasks_job to tasks_task; renames the sequence tasks_job_seq to tasks_task_seq; renames the indexes tasks_remark_task_id_ix to tasks_comment_task_id_ix, tasks_job_state_ix to tasks_task_state_ix; renames the foreign key tasks_remark_task_id_fk to tasks_comment_task_id_fk; renames the unique constraint tasks_job_title_uk to tasks_task_title_uk; renames the primary keys tasks_remark_pk to tasks_comment_pk, tasks_job_pk to tasks_task_pk
-- lintel:undo exact

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

alter table tasks_remark
    rename to tasks_comment;

alter table tasks_job
    rename to tasks_task;

alter table tasks_job_seq
    rename to tasks_task_seq;

create table tasks_comment__new (
    id bigint not null,
    task_id bigint
        constraint tasks_comment_task_id_fk references tasks_task (id) on delete cascade,
    text varchar(80) not null,
    constraint tasks_comment_pk primary key (id)
);

insert into tasks_comment__new (id, task_id, text)
    select id, task_id, text
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
    state varchar(20)
        constraint tasks_task_state_ck check (state in ('DONE', 'OPEN')),
    title varchar(80),
    constraint tasks_task_pk primary key (id)
);

insert into tasks_task__new (id, state, title)
    select id, state, title
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;

create unique index tasks_task_title_uk on tasks_task (title);

create index tasks_task_state_ix on tasks_task (state);
