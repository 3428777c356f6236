package dev.lintel.example.calendar;

import dev.lintel.PluginModel;
import dev.lintel.example.core.Recorded;
import dev.lintel.example.core.User;
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
import java.time.LocalDateTime;
import java.util.UUID;

/** A meeting. Its identifier is a UUID, so that other calendars can know it by the same one. */
@PluginModel(plugin = "calendar")
@Entity
@Table(
        name = "calendar_event",
        indexes = {
            @Index(name = "calendar_event_by_start", columnList = "starts_at"),
            @Index(name = "calendar_event_by_room", columnList = "room_name, starts_at DESC")
        })
public class Event extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(length = 200, nullable = false)
    private String title;

    @Column(name = "starts_at", nullable = false)
    private LocalDateTime startsAt;

    @Column(nullable = false)
    private int minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_name")
    private Room room;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organizer_id")
    private User organizer;

    protected Event() {
        // for JPA
    }

    public Event(String title, LocalDateTime startsAt, int minutes, Room room, User organizer) {
        this.title = title;
        this.startsAt = startsAt;
        this.minutes = minutes;
        this.room = room;
        this.organizer = organizer;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public LocalDateTime startsAt() {
        return startsAt;
    }

    public int minutes() {
        return minutes;
    }

    public Room room() {
        return room;
    }

    public User organizer() {
        return organizer;
    }
}
