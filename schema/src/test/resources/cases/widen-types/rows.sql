insert into tasks_task (id, amount, number, position, ratio, title, text, bytes) values (1, 12345678.25, 2147483647, -32768, 0.5, 'twenty characters...', 'text', null)
