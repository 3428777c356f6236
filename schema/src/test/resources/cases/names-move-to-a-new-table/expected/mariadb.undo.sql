-- Undo of plugin tasks, version 2, mariadb:
-- creates the table tasks_task; drops the table tasks_todo
-- lintel:undo structure-only
-- lintel:loses rows of tasks_todo
--   select count(*) from tasks_todo

alter table tasks_todo
    drop foreign key tasks_owner_fk;

create table tasks_task (
    id bigint not null auto_increment,
    owner_id uuid,
    title varchar(200) not null,
    primary key (id),
    constraint tasks_title_uk unique (title)
);

create index tasks_owner_ix on tasks_task (owner_id);

alter table tasks_task
    add constraint tasks_owner_fk
    foreign key (owner_id) references users_user (id);

drop table tasks_todo;
