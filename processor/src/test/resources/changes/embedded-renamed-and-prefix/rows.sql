insert into evo_a (id, home_city, home_zip) values (1, 'Bern', 3000);
insert into evo_a (id, home_city, home_zip) values (2, null, null);
