insert into tasks_task (id, rank, size, weight, code) values (1, 2, 3, 4, 'a')
insert into tasks_task (id, rank) values (2, 3)
