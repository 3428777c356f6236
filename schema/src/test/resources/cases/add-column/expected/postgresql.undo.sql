-- Undo of plugin tasks, version 2, postgresql:
-- drops the columns tasks_task.done, tasks_task.notes, tasks_task.priority, tasks_task.state, tasks_task.weight
-- lintel:undo exact
-- lintel:loses done of tasks_task
--   select count(*) from tasks_task where done is not null
-- lintel:loses notes of tasks_task
--   select count(*) from tasks_task where notes is not null
-- lintel:loses priority of tasks_task
--   select count(*) from tasks_task where priority is not null
-- lintel:loses state of tasks_task
--   select count(*) from tasks_task where state is not null
-- lintel:loses weight of tasks_task
--   select count(*) from tasks_task where weight is not null

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
