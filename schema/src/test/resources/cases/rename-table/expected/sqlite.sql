-- Plugin tasks, version 2, sqlite:
-- renames the tables tasks_task to tasks_job, tasks_comment to tasks_remark; renames the sequence tasks_task_seq to tasks_job_seq; renames the unique constraint tasks_task_title_uk to tasks_job_title_uk; renames the indexes tasks_task_state_ix to tasks_job_state_ix, tasks_comment_task_id_ix to tasks_remark_task_id_ix; renames the foreign key tasks_comment_task_id_fk to tasks_remark_task_id_fk; renames the primary keys tasks_task_pk to tasks_job_pk, tasks_comment_pk to tasks_remark_pk
-- lintel:undo exact

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

alter table tasks_task
    rename to tasks_job;

alter table tasks_comment
    rename to tasks_remark;

alter table tasks_task_seq
    rename to tasks_job_seq;

create table tasks_job__new (
    id bigint not null,
    state varchar(20)
        constraint tasks_job_state_ck check (state in ('DONE', 'OPEN')),
    title varchar(80),
    constraint tasks_job_pk primary key (id)
);

insert into tasks_job__new (id, state, title)
    select id, state, title
    from tasks_job;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_job;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_job__new
    rename to tasks_job;

pragma legacy_alter_table = off;

create unique index tasks_job_title_uk on tasks_job (title);

create index tasks_job_state_ix on tasks_job (state);

create table tasks_remark__new (
    id bigint not null,
    task_id bigint
        constraint tasks_remark_task_id_fk references tasks_job (id) on delete cascade,
    text varchar(80) not null,
    constraint tasks_remark_pk primary key (id)
);

insert into tasks_remark__new (id, task_id, text)
    select id, task_id, text
    from tasks_remark;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_remark;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_remark__new
    rename to tasks_remark;

pragma legacy_alter_table = off;

create index tasks_remark_task_id_ix on tasks_remark (task_id);
