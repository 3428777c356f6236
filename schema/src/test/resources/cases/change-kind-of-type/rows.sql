insert into tasks_task (id, number, size) values (1, 17, 9223372036854775807)
insert into tasks_task (id, number, size) values (2, null, -1)
