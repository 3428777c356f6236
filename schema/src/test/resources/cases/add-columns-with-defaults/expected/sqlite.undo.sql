-- Undo of plugin tasks, version 2, sqlite:
-- drops the columns tasks_task.created, tasks_task.label, tasks_task.nothing, tasks_task.price, tasks_task.size

alter table tasks_task
    drop column created;

alter table tasks_task
    drop column label;

alter table tasks_task
    drop column "nothing";

alter table tasks_task
    drop column price;

alter table tasks_task
    drop column size;
