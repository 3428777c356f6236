insert into tasks_task (id, created, number, size, title) values (1, '2026-01-01 00:00:00', 3, 4, 'b')
insert into tasks_task (id, created, number, size, title) values (2, null, null, 4, null)
