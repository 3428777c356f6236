-- Undo of plugin old, version 1, postgresql:
-- drops the table old_paper
-- lintel:undo exact
-- lintel:loses rows of old_paper
--   select count(*) from old_paper

drop table old_paper;
