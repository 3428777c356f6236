insert into evo_item (id) values (5);
insert into evo_a (id, item_id) values (1, 5);
insert into evo_a (id, item_id) values (2, null);
