insert into users_user (id) values (9)
insert into tasks_task (id, state, owner_id, title, parent_id) values (1, 'OPEN', 9, 'first', null)
insert into tasks_task (id, state, owner_id, title, parent_id) values (2, 'DONE', null, 'second', 1)
