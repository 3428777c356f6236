-- Undo of plugin tasks, version 2, sqlite:
-- renames the columns tasks_task.task_id to id, tasks_task.user_id to owner_id, tasks_task.status to state, tasks_task.caption to title; renames the unique constraint tasks_task_caption_uk to tasks_task_title_uk; renames the index tasks_task_user_id_ix to tasks_task_owner_id_ix; renames the foreign key tasks_task_user_id_fk to tasks_task_owner_id_fk; drops the check tasks_title_ck; adds the check tasks_title_ck
-- lintel:undo exact

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

alter table tasks_task
    rename column task_id to id;

alter table tasks_task
    rename column user_id to owner_id;

alter table tasks_task
    rename column status to state;

alter table tasks_task
    rename column caption to title;

create table tasks_task__new (
    id bigint not null,
    owner_id bigint
        constraint tasks_task_owner_id_fk references users_user (id),
    parent_id bigint
        constraint tasks_task_parent_id_fk references tasks_task (id),
    state varchar(20)
        constraint tasks_task_state_ck check (state in ('DONE', 'OPEN')),
    title varchar(80) not null,
    constraint tasks_task_pk primary key (id),
    constraint tasks_title_ck check (title <> 'no')
);

insert into tasks_task__new (id, owner_id, parent_id, state, title)
    select id, owner_id, parent_id, state, title
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;

create unique index tasks_task_title_uk on tasks_task (title);

create index tasks_task_owner_id_ix on tasks_task (owner_id);
