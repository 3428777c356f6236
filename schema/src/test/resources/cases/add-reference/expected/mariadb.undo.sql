-- Undo of plugin tasks, version 2, mariadb:
-- drops the foreign key tasks_task_owner_id_fk; drops the index tasks_task_owner_id_ix; drops the column tasks_task.owner_id
-- lintel:undo exact
-- lintel:loses owner_id of tasks_task
--   select count(*) from tasks_task where owner_id is not null

alter table tasks_task
    drop foreign key tasks_task_owner_id_fk;

drop index tasks_task_owner_id_ix on tasks_task;

alter table tasks_task
    drop column owner_id;
