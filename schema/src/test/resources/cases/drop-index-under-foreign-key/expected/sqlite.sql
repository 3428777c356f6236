-- Plugin tasks, version 2, sqlite:
-- drops the index tasks_task_owner_id_ix
-- lintel:undo exact
-- lintel:compatible

drop index tasks_task_owner_id_ix;
