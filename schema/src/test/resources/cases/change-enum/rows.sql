insert into tasks_task (id, priority, size, state) values (1, 1, 'L', 'DONE')
insert into tasks_task (id, priority, size, state) values (2, null, null, null)
