-- Undo of plugin tasks, version 2, mariadb:
-- drops the columns tasks_task.created, tasks_task.label, tasks_task.nothing, tasks_task.price, tasks_task.size
-- lintel:undo exact
-- lintel:loses created of tasks_task
--   select count(*) from tasks_task where created is not null
-- lintel:loses label of tasks_task
--   select count(*) from tasks_task where label is not null
-- lintel:loses nothing of tasks_task
--   select count(*) from tasks_task where nothing is not null
-- lintel:loses price of tasks_task
--   select count(*) from tasks_task where price is not null
-- lintel:loses size of tasks_task
--   select count(*) from tasks_task where size is not null

alter table tasks_task
    drop column created;

alter table tasks_task
    drop column label;

alter table tasks_task
    drop column nothing;

alter table tasks_task
    drop column price;

alter table tasks_task
    drop column size;
