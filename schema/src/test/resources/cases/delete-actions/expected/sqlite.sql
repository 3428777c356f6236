-- Plugin tasks, version 2, sqlite:
-- creates the table tasks_comment
-- lintel:undo exact
-- lintel:compatible

create table tasks_comment (
    id bigint not null,
    blocker_id bigint
        constraint tasks_comment_blocker_id_fk references tasks_task (id) on delete restrict,
    copy_id bigint
        constraint tasks_comment_copy_id_fk references tasks_task (id),
    origin_id bigint
        constraint tasks_comment_origin_id_fk references tasks_task (id) on delete set null,
    task_id bigint
        constraint tasks_comment_task_id_fk references tasks_task (id) on delete cascade,
    constraint tasks_comment_pk primary key (id)
);
