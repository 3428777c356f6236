insert into evo_vehicle (id, DTYPE, name) values (1, 'Vehicle', 'cart');
insert into evo_vehicle (id, DTYPE, name) values (2, 'Car', 'fiat');
insert into evo_vehicle (id, DTYPE, name) values (3, 'Racer', 'lotus');
insert into evo_vehicle (id, DTYPE, name) values (5, 'Bike', null);
insert into evo_car (id, doors) values (2, 5);
insert into evo_car (id, doors) values (3, 0);
insert into evo_racer (id, team) values (3, 'reds');
insert into evo_bike (id, gears) values (5, 7);
