insert into tasks_task (id, reward, price, title) values (1, 0, 11, 'a')
