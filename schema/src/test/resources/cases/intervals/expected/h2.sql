-- Plugin tasks, version 2, h2:
-- adds the columns tasks_time.an_interval, tasks_time.an_interval_of_9
-- lintel:undo exact
-- lintel:compatible

alter table tasks_time
    add column an_interval interval second(18,9);

alter table tasks_time
    add column an_interval_of_9 interval second(9,3);
