-- Plugin tasks, version 2, mariadb:
-- drops the foreign key tasks_task_owner_id_fk; adds the foreign key tasks_task_owner_id_fk

alter table tasks_task
    drop foreign key tasks_task_owner_id_fk,
    drop index tasks_task_owner_id_fk;

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references users_account (id);
