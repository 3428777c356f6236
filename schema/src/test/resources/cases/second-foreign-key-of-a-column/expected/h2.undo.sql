-- Undo of plugin tasks, version 2, h2:
-- drops the foreign key tasks_second_fk
-- lintel:undo exact

alter table tasks_task
    drop constraint tasks_second_fk;
