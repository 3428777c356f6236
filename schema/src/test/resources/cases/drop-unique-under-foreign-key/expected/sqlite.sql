-- Plugin tasks, version 2, sqlite:
-- drops the unique constraint tasks_task_owner_id_uk
-- lintel:undo exact

drop index tasks_task_owner_id_uk;
