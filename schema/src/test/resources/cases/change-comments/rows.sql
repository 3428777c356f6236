insert into tasks_task (id, title, size) values (1, 'first', 3)
