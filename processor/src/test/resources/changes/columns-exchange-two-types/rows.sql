insert into evo_a (id, x, y) values (1, 'text', 7);
