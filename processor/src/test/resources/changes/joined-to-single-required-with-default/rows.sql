insert into evo_vehicle (id, name) values (1, 'v1');
insert into evo_vehicle (id, name) values (2, 'v2');
insert into evo_car (id, doors) values (2, 5);
