-- Plugin tasks, version 2, mariadb:
-- changes the columns tasks_task.size, tasks_task.state
-- Can cost data, which no undo brings back:
-- - changes the column 'size' of the table 'tasks_task': enum(9) in place of varchar(9)
-- lintel:undo structure-only
-- lintel:precheck size of tasks_task is none of S, L
--   select count(*) from tasks_task where size not in ('S', 'L')

alter table tasks_task
    modify column size enum ('L', 'S');

alter table tasks_task
    modify column state varchar(9);
