insert into evo_a (id, x) values (1, 7);
insert into evo_a (id, x) values (2, null);
insert into evo_a (id, x) values (3, 8);
insert into evo_a_more (id, z) values (2, 'z2');
insert into evo_a_more (id, z) values (3, 'z3');
