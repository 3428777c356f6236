-- Undo of plugin core, version 1, h2:
-- drops the tables users, teams
-- lintel:undo exact
-- lintel:loses rows of users
--   select count(*) from users
-- lintel:loses rows of teams
--   select count(*) from teams

drop table users;

drop table teams;
