insert into tasks_one (id, title, state, parent_id) values (1, 'first', 'OPEN', null)
insert into tasks_one (id, title, state, parent_id) values (2, 'second', 'DONE', 1)
insert into tasks_other (id, reward, state, parent_id) values (7, 5, 'B', 2)
