-- Undo of plugin core, version 1, h2:
-- drops the table users

drop table users;
