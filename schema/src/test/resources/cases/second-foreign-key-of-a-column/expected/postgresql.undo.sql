-- Undo of plugin tasks, version 2, postgresql:
-- drops the foreign key tasks_second_fk
-- lintel:undo exact

alter table tasks_task
    drop constraint tasks_second_fk;
