insert into evo_a (id, tag, w) values (1, 't1', 'w1');
insert into evo_a (id, tag, w) values (2, null, 'w2');
