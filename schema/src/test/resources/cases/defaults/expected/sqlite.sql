-- Plugin tasks, version 1, sqlite:
-- creates the table tasks_task
-- lintel:undo exact
-- lintel:compatible

create table tasks_task (
    id bigint not null,
    created timestamp default current_timestamp,
    label varchar(20) default 'it''s new' not null,
    "nothing" integer default null,
    price numeric(10,2) default -1.5,
    size integer default (2 * 3) not null,
    constraint tasks_task_pk primary key (id)
);
