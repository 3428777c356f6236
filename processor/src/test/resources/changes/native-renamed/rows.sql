insert into evo_task (id, title) values (1, 'one');
insert into evo_task (id, title) values (2, null);
