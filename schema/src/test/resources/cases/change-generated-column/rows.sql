insert into tasks_task (id, low, high, span) values (1, 3, 7, 4)
