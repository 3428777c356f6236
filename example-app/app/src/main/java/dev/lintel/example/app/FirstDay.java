package dev.lintel.example.app;

import dev.lintel.example.calendar.Event;
import dev.lintel.example.calendar.Room;
import dev.lintel.example.core.Role;
import dev.lintel.example.core.Team;
import dev.lintel.example.core.User;
import dev.lintel.example.notifications.Notification;
import dev.lintel.example.notifications.QuietHours;
import dev.lintel.example.tasks.Comment;
import dev.lintel.example.tasks.Priority;
import dev.lintel.example.tasks.Project;
import dev.lintel.example.tasks.Task;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** The rows that a new installation begins with: a team of two, a project, a meeting, and who is told of what. */
final class FirstDay {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private FirstDay() {}

    static boolean isOver(EntityManager entities) {
        return entities.createQuery("select count(t) from Team t", Long.class).getSingleResult() > 0;
    }

    static void insert(EntityManager entities) {
        Team team = new Team("Harbour");
        User mara = new User(team, "Mara", "mara@harbour.example", Role.LEAD, MONDAY.minusYears(2));
        User tomas = new User(team, "Tomas", "tomas@harbour.example", Role.MEMBER, MONDAY);

        Project pier = new Project("PIER", "Repair the pier", new BigDecimal("12500.00"), mara);
        Task planks = new Task(pier, 1, "Order the planks", Priority.HIGH, MONDAY.plusDays(2), tomas);
        Task lamps = new Task(pier, 2, "Choose lamps", Priority.LOW, MONDAY.plusDays(9), tomas);
        Task permit = new Task(pier, 3, "Renew the permit", Priority.NORMAL, MONDAY.plusDays(1), mara);

        Room boathouse = new Room("Boathouse", 12, true);
        Event kickoff = new Event("Kick-off", MONDAY.atTime(9, 30), 45, boathouse, mara);

        QuietHours evenings = new QuietHours(tomas, LocalTime.of(18, 0), LocalTime.of(7, 30));
        Notification assigned = Notification.about(planks, "Mara gave you a task");
        Comment oak = new Comment(planks, mara, "Oak, not pine.");
        Notification commented = Notification.about(oak, "Mara commented on your task");
        Notification invited = Notification.about(kickoff, tomas, "Mara invites you");
        Notification noticed = Notification.about(permit, "Your task is due tomorrow");
        noticed.markRead();

        for (Object row : new Object[] {
            team, mara, tomas, pier, planks, lamps, permit, boathouse, oak, kickoff, evenings, assigned, commented,
            invited, noticed
        }) {
            entities.persist(row);
        }
    }
}
