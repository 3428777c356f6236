-- Plugin tasks, version 2, sqlite:
-- drops the columns tasks_task.done, tasks_task.notes, tasks_task.priority, tasks_task.state
-- Can cost data, which no undo brings back:
-- - drops the column 'done' of the table 'tasks_task'
-- - drops the column 'notes' of the table 'tasks_task'
-- - drops the column 'priority' of the table 'tasks_task'
-- - drops the column 'state' of the table 'tasks_task'
-- lintel:undo structure-only
-- lintel:loses done of tasks_task
--   select count(*) from tasks_task where done is not null
-- lintel:loses notes of tasks_task
--   select count(*) from tasks_task where notes is not null
-- lintel:loses priority of tasks_task
--   select count(*) from tasks_task where priority is not null
-- lintel:loses state of tasks_task
--   select count(*) from tasks_task where state is not null

alter table tasks_task
    drop column done;

alter table tasks_task
    drop column notes;

alter table tasks_task
    drop column priority;

alter table tasks_task
    drop column state;
