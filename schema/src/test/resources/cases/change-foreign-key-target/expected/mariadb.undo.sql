-- Undo of plugin tasks, version 2, mariadb:
-- drops the foreign key tasks_task_owner_id_fk; adds the foreign key tasks_task_owner_id_fk
-- lintel:undo exact
-- lintel:precheck owner_id of tasks_task refers to no row of users_user
--   select count(*) from tasks_task t where t.owner_id is not null and not exists (select 1 from users_user p where p.id = t.owner_id)

alter table tasks_task
    drop foreign key tasks_task_owner_id_fk,
    drop index tasks_task_owner_id_fk;

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references users_user (id);
