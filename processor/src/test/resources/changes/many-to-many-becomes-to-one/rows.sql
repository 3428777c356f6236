insert into evo_item (id) values (5);
insert into evo_a (id) values (1);
insert into evo_a (id) values (2);
insert into evo_a_items (A_id, items_id) values (1, 5);
