insert into evo_vehicle (id, DTYPE, name, doors, team, gears) values (1, 'Vehicle', 'cart', null, null, null);
insert into evo_vehicle (id, DTYPE, name, doors, team, gears) values (2, 'Car', 'fiat', 5, null, null);
insert into evo_vehicle (id, DTYPE, name, doors, team, gears) values (3, 'Racer', 'lotus', 0, 'reds', null);
insert into evo_vehicle (id, DTYPE, name, doors, team, gears) values (4, 'Racer', 'brm', 1, null, null);
insert into evo_vehicle (id, DTYPE, name, doors, team, gears) values (5, 'Bike', null, null, null, 7);
insert into evo_vehicle (id, DTYPE, name, doors, team, gears) values (6, 'Bike', 'fixie', null, null, null);
