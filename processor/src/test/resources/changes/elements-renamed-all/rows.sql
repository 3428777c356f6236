insert into evo_a (id) values (1);
insert into evo_a_tag (A_id, tag) values (1, 'x');
insert into evo_a_tag (A_id, tag) values (1, 'y');
