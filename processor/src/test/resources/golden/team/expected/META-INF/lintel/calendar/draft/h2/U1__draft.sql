-- Undo of plugin calendar, version 1, h2:
-- drops the tables calendar_meeting, calendar_holiday, calendar_entry; drops the sequence calendar_entry_SEQ

drop table calendar_meeting;

drop table calendar_holiday;

drop table calendar_entry;

drop sequence calendar_entry_SEQ;
