-- Plugin tasks, version 2, sqlite:
-- creates the table tasks_comment
-- lintel:undo exact
-- lintel:compatible

create table tasks_comment (
    id bigint not null,
    task_id bigint
        constraint tasks_comment_task_id_fk references tasks_task (id) on delete set default,
    constraint tasks_comment_pk primary key (id)
);
