-- Plugin notifications, version 2, h2:
-- adds the column notifications_notification.comment_id; adds the foreign key notifications_notification_comment_id_fk
-- lintel:undo exact
-- lintel:compatible

alter table notifications_notification
    add column comment_id bigint;

alter table notifications_notification
    add constraint notifications_notification_comment_id_fk
    foreign key (comment_id) references tasks_comment (id);
