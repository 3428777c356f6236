insert into tasks_task (code) values ('a')
insert into tasks_task (code) values ('b')
