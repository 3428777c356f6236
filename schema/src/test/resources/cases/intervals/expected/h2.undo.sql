-- Undo of plugin tasks, version 2, h2:
-- drops the columns tasks_time.an_interval, tasks_time.an_interval_of_9

alter table tasks_time
    drop column an_interval;

alter table tasks_time
    drop column an_interval_of_9;
