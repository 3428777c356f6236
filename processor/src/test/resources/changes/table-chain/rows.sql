insert into evo_a (id, x) values (1, 'a');
insert into evo_b (id, x) values (1, 'b');
