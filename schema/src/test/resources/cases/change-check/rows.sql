insert into tasks_task (id, code, title) values (11, 'a', 'first')
insert into tasks_task (id, code, title) values (12, 'a', null)
