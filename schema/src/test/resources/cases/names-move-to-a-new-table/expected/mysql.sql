-- Plugin tasks, version 2, mysql:
-- creates the table tasks_todo; drops the table tasks_task
-- Can cost data, which no undo brings back:
-- - drops the table 'tasks_task'
-- lintel:undo structure-only
-- lintel:loses rows of tasks_task
--   select count(*) from tasks_task

alter table tasks_task
    drop foreign key tasks_owner_fk;

create table tasks_todo (
    id bigint not null auto_increment,
    owner_id binary(16),
    title varchar(200) not null,
    primary key (id),
    constraint tasks_title_uk unique (title)
);

create index tasks_owner_ix on tasks_todo (owner_id);

alter table tasks_todo
    add constraint tasks_owner_fk
    foreign key (owner_id) references users_user (id);

drop table tasks_task;
