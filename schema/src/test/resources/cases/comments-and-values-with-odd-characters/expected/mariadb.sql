-- Plugin tasks, version 1, mariadb:
-- creates the table tasks_task
-- lintel:undo exact
-- lintel:compatible

create table tasks_task (
    id bigint not null,
    path varchar(9) comment 'a \\ and a '' and a "',
    primary key (id),
    constraint tasks_task_path_ck check (path in ('a\\b', 'it''s', 'x'))
) comment = 'it''s a \\';
