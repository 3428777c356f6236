insert into evo_a (id) values (1);
insert into evo_t1 (A_id, x) values (1, 'of x');
insert into evo_t2 (A_id, y) values (1, 'of y');
