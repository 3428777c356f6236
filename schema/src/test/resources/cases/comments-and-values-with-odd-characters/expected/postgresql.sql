-- Plugin tasks, version 1, postgresql:
-- creates the table tasks_task
-- lintel:undo exact
-- lintel:compatible

create table tasks_task (
    id bigint not null,
    path varchar(9),
    constraint tasks_task_pk primary key (id),
    constraint tasks_task_path_ck check (path in ('a\b', 'it''s', 'x'))
);

comment on table tasks_task is 'it''s a \';

comment on column tasks_task.path is 'a \ and a '' and a "';
