insert into evo_a (id) values (1);
insert into evo_a (id) values (2);
