insert into evo_place (id, city) values (1, 'Bern');
insert into evo_place (id, city) values (2, null);
insert into evo_person (id, name, place_id) values (1, 'Ann', 1);
insert into evo_person (id, name, place_id) values (2, 'Bob', 2);
insert into evo_person (id, name, place_id) values (3, 'Cid', null);
