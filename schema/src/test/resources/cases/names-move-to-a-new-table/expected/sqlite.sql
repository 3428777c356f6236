-- Plugin tasks, version 2, sqlite:
-- creates the table tasks_todo; drops the table tasks_task
-- Can cost data, which no undo brings back:
-- - drops the table 'tasks_task'
-- lintel:undo structure-only
-- lintel:loses rows of tasks_task
--   select count(*) from tasks_task

drop index tasks_owner_ix;

drop index tasks_title_uk;

create table tasks_todo (
    id integer,
    owner_id blob
        constraint tasks_owner_fk references users_user (id),
    title varchar(200) not null,
    constraint tasks_todo_pk primary key (id)
);

create unique index tasks_title_uk on tasks_todo (title);

create index tasks_owner_ix on tasks_todo (owner_id);

drop table tasks_task;
