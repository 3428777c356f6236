insert into evo_a (id, x) values (1, 0);
insert into evo_a (id, x) values (2, 1);
insert into evo_a (id, x) values (3, null);
