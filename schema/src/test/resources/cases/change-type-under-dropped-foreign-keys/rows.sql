insert into tasks_task (id) values (1), (2)
insert into tasks_comment (id, task_id) values (1, 1), (2, null)
insert into tasks_label (id, task_id) values (1, 1)
