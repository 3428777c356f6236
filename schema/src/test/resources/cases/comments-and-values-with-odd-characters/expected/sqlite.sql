-- Plugin tasks, version 1, sqlite:
-- creates the table tasks_task
-- lintel:undo exact
-- lintel:compatible

create table tasks_task (
    id bigint not null,
    path varchar(9)
        constraint tasks_task_path_ck check (path in ('a\b', 'it''s', 'x')),
    constraint tasks_task_pk primary key (id)
);
