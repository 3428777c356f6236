-- Undo of plugin tasks, version 2, mariadb:
-- drops the foreign key tasks_task_owner_id_fk
-- lintel:undo exact

alter table tasks_task
    drop foreign key tasks_task_owner_id_fk,
    drop index tasks_task_owner_id_fk;
