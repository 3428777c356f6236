package dev.lintel.example.notifications;

import dev.lintel.PluginModel;
import dev.lintel.example.calendar.Event;
import dev.lintel.example.core.Recorded;
import dev.lintel.example.core.User;
import dev.lintel.example.tasks.Comment;
import dev.lintel.example.tasks.Task;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;

/** One thing that one user is told, about a task or an event: foreign keys into the tables of three other jars. */
@PluginModel(plugin = "notifications")
@Entity
@Table(
        name = "notifications_notification",
        indexes = @Index(name = "notifications_notification_unread", columnList = "recipient_id, read_at"))
public class Notification extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "notification")
    @TableGenerator(name = "notification", table = "notifications_ids", allocationSize = 20)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recipient_id")
    private User recipient;

    @Column(length = 300, nullable = false)
    private String text;

    @Column(name = "read_at")
    private Instant readAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "task_id")
    private Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "comment_id")
    private Comment comment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    protected Notification() {
        // for JPA
    }

    private Notification(User recipient, String text) {
        this.recipient = recipient;
        this.text = text;
    }

    public static Notification about(Task task, String text) {
        Notification notification = new Notification(task.assignee(), text);
        notification.task = task;
        return notification;
    }

    public static Notification about(Comment comment, String text) {
        Notification notification = about(comment.task(), text);
        notification.comment = comment;
        return notification;
    }

    public static Notification about(Event event, User recipient, String text) {
        Notification notification = new Notification(recipient, text);
        notification.event = event;
        return notification;
    }

    public Long id() {
        return id;
    }

    public User recipient() {
        return recipient;
    }

    public String text() {
        return text;
    }

    public Task task() {
        return task;
    }

    public Comment comment() {
        return comment;
    }

    public Event event() {
        return event;
    }

    public boolean isRead() {
        return readAt != null;
    }

    public void markRead() {
        readAt = now();
    }
}
