insert into tasks_task (id, number, size, title) values (1, 3, 4, 'a')
insert into tasks_task (id, number, size, title) values (2, null, 5, '')
