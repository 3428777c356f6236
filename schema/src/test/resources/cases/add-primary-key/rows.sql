insert into tasks_task (id, code, title) values (1, 'a', 'first')
insert into tasks_task (id, code, title) values (2, 'a', null)
