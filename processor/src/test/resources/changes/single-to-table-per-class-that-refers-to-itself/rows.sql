insert into evo_vehicle (id, DTYPE, puller_id) values (1, 'Vehicle', null);
insert into evo_vehicle (id, DTYPE, puller_id) values (2, 'Trailer', 1);
insert into evo_vehicle (id, DTYPE, puller_id) values (3, 'Trailer', 2);
insert into evo_vehicle (id, DTYPE, puller_id) values (4, 'Trailer', null);
