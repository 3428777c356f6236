-- Undo of plugin tasks, version 2, sqlite:
-- creates the table tasks_task; drops the table tasks_todo
-- lintel:undo structure-only
-- lintel:loses rows of tasks_todo
--   select count(*) from tasks_todo

drop index tasks_owner_ix;

drop index tasks_title_uk;

create table tasks_task (
    id integer,
    owner_id blob
        constraint tasks_owner_fk references users_user (id),
    title varchar(200) not null,
    constraint tasks_task_pk primary key (id)
);

create unique index tasks_title_uk on tasks_task (title);

create index tasks_owner_ix on tasks_task (owner_id);

drop table tasks_todo;
