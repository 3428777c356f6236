insert into evo_a (id, x, z) values (1, 7, 'z1');
insert into evo_a (id, x, z) values (2, null, 'z2');
