-- Undo of plugin calendar, version 1, postgresql:
-- drops the tables calendar_meeting, calendar_holiday, calendar_entry; drops the sequence calendar_entry_SEQ
-- lintel:undo exact
-- lintel:loses rows of calendar_meeting
--   select count(*) from calendar_meeting
-- lintel:loses rows of calendar_holiday
--   select count(*) from calendar_holiday
-- lintel:loses rows of calendar_entry
--   select count(*) from calendar_entry

drop table calendar_meeting;

drop table calendar_holiday;

drop table calendar_entry;

drop sequence calendar_entry_SEQ;
