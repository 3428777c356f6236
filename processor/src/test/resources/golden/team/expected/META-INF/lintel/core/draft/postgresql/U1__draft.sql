-- Undo of plugin core, version 1, postgresql:
-- drops the table users
-- lintel:undo exact
-- lintel:loses rows of users
--   select count(*) from users

drop table users;
