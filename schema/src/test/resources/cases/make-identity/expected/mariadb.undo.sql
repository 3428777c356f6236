-- Undo of plugin tasks, version 2, mariadb:
-- changes the column tasks_task.id
-- lintel:undo exact

alter table tasks_task
    modify column id bigint not null;
