-- Undo of plugin core, version 1, h2:
-- drops the tables users, teams

drop table users;

drop table teams;
