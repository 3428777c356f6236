-- Plugin tasks, version 2, mysql:
-- drops the foreign key tasks_task_owner_id_fk; creates the index tasks_search_ix; adds the foreign key tasks_task_owner_id_fk; drops the index tasks_task_owner_id_ix
-- lintel:undo exact

alter table tasks_task
    drop foreign key tasks_task_owner_id_fk;

create index tasks_search_ix on tasks_task (owner_id, title);

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references tasks_user (id) on delete cascade;

drop index tasks_task_owner_id_ix on tasks_task;
