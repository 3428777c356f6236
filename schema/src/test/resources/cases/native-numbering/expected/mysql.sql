-- Plugin tasks, version 2, mysql:
-- renames the table tasks_task to tasks_work; renames the primary key tasks_task_pk to tasks_work_pk; creates the table tasks_item; drops the table tasks_note
-- Can cost data, which no undo brings back:
-- - drops the table 'tasks_note'
-- lintel:undo structure-only
-- lintel:loses rows of tasks_note
--   select count(*) from tasks_note

alter table tasks_task
    rename to tasks_work;

create table tasks_item (
    id bigint not null auto_increment,
    title varchar(20),
    primary key (id)
);

drop table tasks_note;
