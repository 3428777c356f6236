insert into evo_vehicle (id, DTYPE, name, car_size, bike_size) values (1, 'Car', 'fiat', 4, null);
insert into evo_vehicle (id, DTYPE, name, car_size, bike_size) values (2, 'Bike', 'fixie', null, 28);
