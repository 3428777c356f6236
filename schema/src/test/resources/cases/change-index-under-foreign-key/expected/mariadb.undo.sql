-- Undo of plugin tasks, version 2, mariadb:
-- drops the index tasks_search_ix; creates the index tasks_search_ix
-- lintel:undo exact

alter table tasks_task
    drop foreign key tasks_task_owner_id_fk;

drop index tasks_search_ix on tasks_task;

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references tasks_user (id);

create index tasks_search_ix on tasks_task (owner_id);
