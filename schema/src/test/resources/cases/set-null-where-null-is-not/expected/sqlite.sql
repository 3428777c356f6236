-- Plugin tasks, version 1, sqlite:
-- creates the tables tasks_user, tasks_task
-- lintel:undo exact
-- lintel:compatible

create table tasks_user (
    id bigint not null,
    constraint tasks_user_pk primary key (id)
);

create table tasks_task (
    id bigint not null,
    owner_id bigint not null
        constraint tasks_task_owner_id_fk references tasks_user (id) on delete set null,
    constraint tasks_task_pk primary key (id)
);
