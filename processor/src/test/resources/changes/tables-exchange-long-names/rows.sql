insert into evo_long_enough_that_what_is_behind_it_is_cut_off_in_the_name (x) values ('a1');
insert into evo_short (y) values (7);
insert into evo_short (y) values (8);
