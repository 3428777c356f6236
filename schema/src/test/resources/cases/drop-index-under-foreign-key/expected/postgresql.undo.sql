-- Undo of plugin tasks, version 2, postgresql:
-- creates the index tasks_task_owner_id_ix
-- lintel:undo exact

create index tasks_task_owner_id_ix on tasks_task (owner_id);
