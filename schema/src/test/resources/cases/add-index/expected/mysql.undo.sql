-- Undo of plugin tasks, version 2, mysql:
-- drops the indexes tasks_task_owner_id_ux, tasks_task_title_ix
-- lintel:undo exact

drop index tasks_task_owner_id_ux on tasks_task;

drop index tasks_task_title_ix on tasks_task;
