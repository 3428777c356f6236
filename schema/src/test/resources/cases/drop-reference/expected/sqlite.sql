-- Plugin tasks, version 2, sqlite:
-- drops the foreign key tasks_task_owner_id_fk; drops the index tasks_task_owner_id_ix; drops the column tasks_task.owner_id
-- Can cost data, which no undo brings back:
-- - drops the column 'owner_id' of the table 'tasks_task'
-- lintel:undo structure-only
-- lintel:loses owner_id of tasks_task
--   select count(*) from tasks_task where owner_id is not null

drop index tasks_task_owner_id_ix;

alter table tasks_task
    drop column owner_id;
