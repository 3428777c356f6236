-- Undo of plugin notifications, version 2, h2:
-- drops the foreign key notifications_notification_comment_id_fk; drops the column notifications_notification.comment_id
-- lintel:undo exact
-- lintel:loses comment_id of notifications_notification
--   select count(*) from notifications_notification where comment_id is not null

alter table notifications_notification
    drop constraint notifications_notification_comment_id_fk;

alter table notifications_notification
    drop column comment_id;
