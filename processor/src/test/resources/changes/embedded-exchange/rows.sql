insert into evo_a (id, home_city, work_city) values (1, 'home', 'work');
