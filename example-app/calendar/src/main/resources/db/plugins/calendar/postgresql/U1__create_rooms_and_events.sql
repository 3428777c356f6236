-- Undo of plugin calendar, version 1, postgresql:
-- drops the tables calendar_event, calendar_room

drop table calendar_event;

drop table calendar_room;
