insert into evo_task (id, city) values (1, 'Bern');
insert into evo_task (id, city) values (2, null);
