-- Plugin tasks, version 2, mysql:
-- drops the index tasks_search_ix; creates the index tasks_search_ix
-- lintel:undo exact
-- lintel:compatible

drop index tasks_search_ix on tasks_task;

create index tasks_search_ix on tasks_task (title, owner_id);
