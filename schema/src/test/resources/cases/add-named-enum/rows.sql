insert into tasks_task (id, kind) values (1, 'SMALL')
