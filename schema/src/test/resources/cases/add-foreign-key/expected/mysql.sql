-- Plugin tasks, version 2, mysql:
-- adds the foreign key tasks_task_owner_id_fk

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references users_user (id);
