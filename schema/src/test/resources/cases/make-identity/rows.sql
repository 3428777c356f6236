insert into tasks_task (id, title) values (7, 'first')
insert into tasks_comment (id, task_id) values (1, 7)
