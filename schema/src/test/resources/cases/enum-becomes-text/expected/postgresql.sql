-- Plugin tasks, version 2, postgresql:
-- changes the columns tasks_task.size, tasks_task.state
-- Can cost data, which no undo brings back:
-- - changes the column 'size' of the table 'tasks_task': enum(9) in place of varchar(9)
-- lintel:undo structure-only
-- lintel:precheck size of tasks_task is none of S, L
--   select count(*) from tasks_task where size not in ('S', 'L')

alter table tasks_task
    add constraint tasks_task_size_ck check (size in ('L', 'S'));

alter table tasks_task
    drop constraint tasks_task_state_ck;
