-- Undo of plugin notifications, version 1, postgresql:
-- drops the tables notifications_quiet_hours, notifications_notification, notifications_ids
-- lintel:undo exact
-- lintel:loses rows of notifications_quiet_hours
--   select count(*) from notifications_quiet_hours
-- lintel:loses rows of notifications_notification
--   select count(*) from notifications_notification
-- lintel:loses rows of notifications_ids
--   select count(*) from notifications_ids

drop table notifications_quiet_hours;

drop table notifications_notification;

drop table notifications_ids;
