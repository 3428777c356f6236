insert into evo_vehicle (id, kind, name, doors, gears) values (1, 2, 'fiat', 4, null);
insert into evo_vehicle (id, kind, name, doors, gears) values (2, 3, 'fixie', null, 7);
insert into evo_vehicle (id, kind, name, doors, gears) values (3, 1, 'cart', null, null);
