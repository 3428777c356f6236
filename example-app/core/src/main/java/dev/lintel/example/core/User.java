package dev.lintel.example.core;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody who can log in. Every plugin refers to users, without declaring that it depends on the core. */
@PluginModel(plugin = "core")
@Entity
@Table(name = "users", indexes = @Index(name = "users_by_team", columnList = "team_id, display_name"))
public class User extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 120, nullable = false, unique = true)
    private String email;

    @Column(name = "display_name", length = 80, nullable = false)
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private Role role;

    @Column(nullable = false)
    private boolean active = true;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    protected User() {
        // for JPA
    }

    public User(Team team, String displayName, String email, Role role, LocalDate joinedOn) {
        this.team = team;
        this.displayName = displayName;
        this.email = email;
        this.role = role;
        this.joinedOn = joinedOn;
    }

    public Long id() {
        return id;
    }

    public Team team() {
        return team;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    public boolean isActive() {
        return active;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }
}
