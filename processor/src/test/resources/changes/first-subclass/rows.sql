insert into evo_vehicle (id, name) values (1, 'cart');
