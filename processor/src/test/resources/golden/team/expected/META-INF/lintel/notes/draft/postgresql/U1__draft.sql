-- Undo of plugin notes, version 1, postgresql:
-- drops the table notes_note

drop table notes_note;
