-- Undo of plugin tasks, version 2, postgresql:
-- creates the indexes tasks_task_owner_id_ux, tasks_task_title_ix
-- lintel:undo exact
-- lintel:precheck owner_id of tasks_task is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select owner_id as v0 from tasks_task) v where v0 is not null group by v0 having count(*) > 1) d

create unique index tasks_task_owner_id_ux on tasks_task (owner_id);

create index tasks_task_title_ix on tasks_task (title desc, owner_id);
