insert into evo_vehicle (id, DTYPE, name, doors, gears) values (1, 'Car', 'fiat', 4, null);
insert into evo_vehicle (id, DTYPE, name, doors, gears) values (2, 'Bike', 'fixie', null, 7);
