-- Undo of plugin tasks, version 2, postgresql:
-- drops the indexes tasks_task_owner_id_ux, tasks_task_title_ix
-- lintel:undo exact

drop index tasks_task_owner_id_ux;

drop index tasks_task_title_ix;
