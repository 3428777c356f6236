insert into evo_a (id, kind, x) values (1, 'A', null);
insert into evo_a (id, kind, x) values (2, 'B', 'x2');
