-- Undo of plugin core, version 1, postgresql:
-- drops the table users

drop table users;
