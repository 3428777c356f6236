insert into tasks_task (id, code) values (1, 'A'), (2, 'B')
insert into tasks_comment (id, task_code, task_id) values (1, 'A', 1), (2, 'B', 1)
