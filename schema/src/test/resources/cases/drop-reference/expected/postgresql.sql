-- Plugin tasks, version 2, postgresql:
-- drops the foreign key tasks_task_owner_id_fk; drops the index tasks_task_owner_id_ix; drops the column tasks_task.owner_id
-- Can cost data, which no undo brings back:
-- - drops the column 'owner_id' of the table 'tasks_task'

alter table tasks_task
    drop constraint tasks_task_owner_id_fk;

drop index tasks_task_owner_id_ix;

alter table tasks_task
    drop column owner_id;
