-- Undo of plugin notifications, version 1, h2:
-- drops the tables notifications_quiet_hours, notifications_notification, notifications_ids

drop table notifications_quiet_hours;

drop table notifications_notification;

drop table notifications_ids;
