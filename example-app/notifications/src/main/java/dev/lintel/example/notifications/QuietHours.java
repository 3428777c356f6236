package dev.lintel.example.notifications;

import dev.lintel.PluginModel;
import dev.lintel.example.core.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalTime;

/** When a user is not to be told anything; at most one row a user. */
@PluginModel(plugin = "notifications")
@Entity
@Table(name = "notifications_quiet_hours")
public class QuietHours {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id")
    private User user;

    @Column(name = "begins_at", nullable = false)
    private LocalTime beginsAt;

    @Column(name = "ends_at", nullable = false)
    private LocalTime endsAt;

    protected QuietHours() {
        // for JPA
    }

    public QuietHours(User user, LocalTime beginsAt, LocalTime endsAt) {
        this.user = user;
        this.beginsAt = beginsAt;
        this.endsAt = endsAt;
    }

    public Long id() {
        return id;
    }

    public User user() {
        return user;
    }

    public LocalTime beginsAt() {
        return beginsAt;
    }

    public LocalTime endsAt() {
        return endsAt;
    }
}
