package dev.lintel.example.app;

import dev.lintel.example.calendar.Event;
import dev.lintel.example.notifications.Notification;
import dev.lintel.example.tasks.Status;
import dev.lintel.example.tasks.Task;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What the team sees in the morning: queries over the tables of all plugins, joined across their borders. */
final class Morning {

    private Morning() {}

    /** Lines for a terminal; the same rows give the same lines. */
    static List<String> openTasks(EntityManager entities) {
        return entities.createQuery(
                        "select t from Task t join fetch t.project join fetch t.assignee"
                                + " where t.status <> :done order by t.priority desc, t.dueOn, t.number",
                        Task.class)
                .setParameter("done", Status.DONE)
                .getResultStream()
                .map(task -> "%-7s %-18s %-7s due %s, %s"
                        .formatted(
                                task.label(),
                                task.title(),
                                task.priority(),
                                task.dueOn(),
                                task.assignee().displayName()))
                .toList();
    }

    static List<String> events(EntityManager entities) {
        return entities.createQuery(
                        "select e from Event e join fetch e.room join fetch e.organizer order by e.startsAt",
                        Event.class)
                .getResultStream()
                .map(event -> "%s  %s, %s, with %s"
                        .formatted(
                                event.startsAt(),
                                event.title(),
                                event.room().getName(),
                                event.organizer().displayName()))
                .toList();
    }

    static List<String> unread(EntityManager entities) {
        return entities.createQuery(
                        "select n from Notification n join fetch n.recipient r"
                                + " left join fetch n.task t left join fetch t.project left join fetch n.event"
                                + " where n.readAt is null order by r.displayName, n.id",
                        Notification.class)
                .getResultStream()
                .map(unread ->
                        "%s: %s (%s)".formatted(unread.recipient().displayName(), unread.text(), subject(unread)))
                .toList();
    }

    private static String subject(Notification notification) {
        return notification.task() != null
                ? notification.task().label()
                : notification.event().title();
    }
}
