insert into tasks_task (id, kind, other, state, gone) values (1, 'SMALL', 'LARGE', 'DONE', null)
