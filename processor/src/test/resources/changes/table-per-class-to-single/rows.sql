insert into evo_car (id, name, doors) values (2, 'fiat', 5);
insert into evo_racer (id, name, doors, team) values (3, 'lotus', 0, 'reds');
insert into evo_racer (id, name, doors, team) values (4, 'brm', 1, null);
insert into evo_bike (id, name, gears) values (5, null, 7);
insert into evo_bike (id, name, gears) values (6, 'fixie', null);
