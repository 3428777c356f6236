insert into evo_item (id) values (5);
insert into evo_a (id) values (1);
insert into evo_a_item (as_id, items_id) values (1, 5);
