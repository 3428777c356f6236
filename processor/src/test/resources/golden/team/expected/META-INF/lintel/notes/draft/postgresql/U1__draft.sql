-- Undo of plugin notes, version 1, postgresql:
-- drops the table notes_note
-- lintel:undo exact
-- lintel:loses rows of notes_note
--   select count(*) from notes_note

drop table notes_note;
