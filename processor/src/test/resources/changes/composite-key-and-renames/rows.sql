insert into evo_vehicle (country, number, DTYPE, name, doors, gears) values ('CH', 1, 'Car', 'fiat', 4, null);
insert into evo_vehicle (country, number, DTYPE, name, doors, gears) values ('CH', 2, 'Bike', 'fixie', null, 7);
insert into evo_vehicle (country, number, DTYPE, name, doors, gears) values ('D', 1, 'Vehicle', 'cart', null, null);
