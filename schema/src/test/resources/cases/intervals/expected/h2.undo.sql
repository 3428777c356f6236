-- Undo of plugin tasks, version 2, h2:
-- drops the columns tasks_time.an_interval, tasks_time.an_interval_of_9
-- lintel:undo exact
-- lintel:loses an_interval of tasks_time
--   select count(*) from tasks_time where an_interval is not null
-- lintel:loses an_interval_of_9 of tasks_time
--   select count(*) from tasks_time where an_interval_of_9 is not null

alter table tasks_time
    drop column an_interval;

alter table tasks_time
    drop column an_interval_of_9;
