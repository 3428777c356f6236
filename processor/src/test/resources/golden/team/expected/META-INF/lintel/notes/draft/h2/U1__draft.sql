-- Undo of plugin notes, version 1, h2:
-- drops the table notes_note

drop table notes_note;
