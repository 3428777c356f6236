-- Plugin tasks, version 2, postgresql:
-- adds the column tasks_task.owner_id; creates the index tasks_task_owner_id_ix; adds the foreign key tasks_task_owner_id_fk
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    add column owner_id uuid;

create index tasks_task_owner_id_ix on tasks_task (owner_id);

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references users_user (id);
