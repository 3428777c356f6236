-- Undo of plugin core, version 1, postgresql:
-- drops the tables users, teams

drop table users;

drop table teams;
