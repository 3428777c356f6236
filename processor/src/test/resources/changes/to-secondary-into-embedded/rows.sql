insert into evo_a (id, city) values (1, 'Bern');
insert into evo_a (id, city) values (2, null);
