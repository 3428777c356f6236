insert into tasks_task (id, state, title) values (1, 'OPEN', 'first')
insert into tasks_task (id, state, title) values (2, null, 'it''s second')
insert into tasks_comment (id, task_id, text) values (1, 1, 'one')
insert into tasks_comment (id, task_id, text) values (2, null, 'two')
