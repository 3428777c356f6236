insert into evo_task (id, city) values (1, 3000);
