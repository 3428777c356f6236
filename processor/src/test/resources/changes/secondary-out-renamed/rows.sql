insert into evo_a (id, z) values (1, 'z1');
insert into evo_a (id, z) values (2, 'z2');
insert into evo_a_more (id, x) values (1, 'x1');
