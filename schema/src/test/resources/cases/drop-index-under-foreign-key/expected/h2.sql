-- Plugin tasks, version 2, h2:
-- drops the index tasks_task_owner_id_ix
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    drop constraint tasks_task_owner_id_fk;

drop index tasks_task_owner_id_ix;

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references tasks_user (id);
