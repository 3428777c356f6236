insert into evo_a (id, x, n) values (1, 'x1', 11);
insert into evo_a (id, x, n) values (2, null, 22);
