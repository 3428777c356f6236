insert into tasks_task (id, state, size) values (1, 'DONE', 'L')
insert into tasks_task (id, state, size) values (2, null, null)
