-- Undo of plugin calendar, version 1, postgresql:
-- drops the tables calendar_event, calendar_room
-- lintel:undo exact
-- lintel:loses rows of calendar_event
--   select count(*) from calendar_event
-- lintel:loses rows of calendar_room
--   select count(*) from calendar_room

drop table calendar_event;

drop table calendar_room;
