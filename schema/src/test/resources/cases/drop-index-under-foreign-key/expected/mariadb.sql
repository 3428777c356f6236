-- Plugin tasks, version 2, mariadb:
-- drops the index tasks_task_owner_id_ix
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    drop foreign key tasks_task_owner_id_fk;

drop index tasks_task_owner_id_ix on tasks_task;

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references tasks_user (id);
