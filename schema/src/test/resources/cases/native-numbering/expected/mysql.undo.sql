-- Undo of plugin tasks, version 2, mysql:
-- renames the table tasks_work to tasks_task; renames the primary key tasks_work_pk to tasks_task_pk; creates the table tasks_note; drops the table tasks_item
-- lintel:undo structure-only
-- lintel:loses rows of tasks_item
--   select count(*) from tasks_item

alter table tasks_work
    rename to tasks_task;

create table tasks_note (
    id bigint not null auto_increment,
    primary key (id)
);

drop table tasks_item;
