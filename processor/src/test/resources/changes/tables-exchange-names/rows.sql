insert into evo_a (id, x) values (1, 'of A');
insert into evo_b (id, x) values (1, 'of B');
