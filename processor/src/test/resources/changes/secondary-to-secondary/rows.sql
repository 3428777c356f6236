insert into evo_a (id) values (1);
insert into evo_a (id) values (2);
insert into evo_a (id) values (3);
insert into evo_a_more (id, x, w) values (1, 'x1', 'w1');
insert into evo_a_more (id, x, w) values (2, 'x2', 'w2');
insert into evo_a_less (id, z) values (2, 'z2');
insert into evo_a_less (id, z) values (3, 'z3');
