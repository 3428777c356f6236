insert into tasks_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (id, title, state, parent_id) values (1, 'first', 'OPEN', null)
insert into tasks_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (id, title, state, parent_id) values (2, 'second', 'DONE', 1)
insert into tasks_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb (id, reward, state, parent_id) values (7, 5, 'B', 2)
