-- Undo of plugin tasks, version 2, postgresql:
-- changes the column tasks_task.id
-- lintel:undo exact

alter table tasks_task
    alter column id drop identity;
