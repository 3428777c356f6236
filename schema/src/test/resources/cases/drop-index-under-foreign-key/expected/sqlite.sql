-- Plugin tasks, version 2, sqlite:
-- drops the index tasks_task_owner_id_ix

drop index tasks_task_owner_id_ix;
