insert into evo_a (id, x) values (1, 'x1');
