-- Plugin tasks, version 2, sqlite:
-- renames the columns tasks_task.title to caption, tasks_task.state to status, tasks_task.id to task_id, tasks_task.owner_id to user_id; renames the unique constraint tasks_task_title_uk to tasks_task_caption_uk; renames the index tasks_task_owner_id_ix to tasks_task_user_id_ix; renames the foreign key tasks_task_owner_id_fk to tasks_task_user_id_fk; drops the check tasks_title_ck; adds the check tasks_title_ck
-- lintel:undo exact

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

alter table tasks_task
    rename column title to caption;

alter table tasks_task
    rename column state to status;

alter table tasks_task
    rename column id to task_id;

alter table tasks_task
    rename column owner_id to user_id;

create table tasks_task__new (
    task_id bigint not null,
    caption varchar(80) not null,
    parent_id bigint
        constraint tasks_task_parent_id_fk references tasks_task (task_id),
    status varchar(20)
        constraint tasks_task_status_ck check (status in ('DONE', 'OPEN')),
    user_id bigint
        constraint tasks_task_user_id_fk references users_user (id),
    constraint tasks_task_pk primary key (task_id),
    constraint tasks_title_ck check (caption <> 'no')
);

insert into tasks_task__new (caption, parent_id, status, task_id, user_id)
    select caption, parent_id, status, task_id, user_id
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;

create unique index tasks_task_caption_uk on tasks_task (caption);

create index tasks_task_user_id_ix on tasks_task (user_id);
