-- Undo of plugin tasks, version 2, sqlite:
-- drops the columns tasks_task.done, tasks_task.notes, tasks_task.priority, tasks_task.state, tasks_task.weight

alter table tasks_task
    drop column done;

alter table tasks_task
    drop column notes;

alter table tasks_task
    drop column priority;

alter table tasks_task
    drop column state;

alter table tasks_task
    drop column weight;
