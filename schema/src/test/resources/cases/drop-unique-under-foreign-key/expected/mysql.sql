-- Plugin tasks, version 2, mysql:
-- drops the unique constraint tasks_task_owner_id_uk
-- lintel:undo exact

alter table tasks_task
    drop foreign key tasks_task_owner_id_fk;

alter table tasks_task
    drop index tasks_task_owner_id_uk;

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references tasks_user (id);
