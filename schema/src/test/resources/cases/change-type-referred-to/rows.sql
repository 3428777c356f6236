insert into tasks_task (id, parent_id, title) values (1, null, 'first')
insert into tasks_task (id, parent_id, title) values (2, 1, null)
insert into tasks_comment (id, task_id) values (1, 2)
