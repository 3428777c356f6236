-- Undo of plugin tasks, version 2, mariadb:
-- drops the index tasks_search_ix; creates the index tasks_search_ix
-- lintel:undo exact

drop index tasks_search_ix on tasks_task;

create index tasks_search_ix on tasks_task (title);
