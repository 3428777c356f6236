insert into tasks_task (id, title, s) values (1, 'first', 'OPEN')
insert into tasks_task (id, title, s) values (2, null, null)
