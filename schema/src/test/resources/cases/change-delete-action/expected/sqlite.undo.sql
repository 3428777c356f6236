-- Undo of plugin tasks, version 2, sqlite:
-- drops the foreign keys tasks_comment_origin_id_fk, tasks_comment_task_id_fk; adds the foreign keys tasks_comment_origin_id_fk, tasks_comment_task_id_fk
-- lintel:undo exact

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_comment__new (
    id bigint not null,
    origin_id bigint
        constraint tasks_comment_origin_id_fk references tasks_task (id) on delete set null,
    task_id bigint
        constraint tasks_comment_task_id_fk references tasks_task (id),
    constraint tasks_comment_pk primary key (id)
);

insert into tasks_comment__new (id, origin_id, task_id)
    select id, origin_id, task_id
    from tasks_comment;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_comment;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_comment__new
    rename to tasks_comment;

pragma legacy_alter_table = off;
