insert into tasks_task (id, one, other) values (1, 'one', 'other')
insert into tasks_task (id, one, other) values (2, null, 'both')
