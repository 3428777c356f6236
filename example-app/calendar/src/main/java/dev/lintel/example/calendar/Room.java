package dev.lintel.example.calendar;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where events happen. Mapped through its getters (property access), and with an identifier that the application sets. */
@PluginModel(plugin = "calendar")
@Entity
@Table(name = "calendar_room")
public class Room {

    private String name;
    private short seats;
    private boolean screen;

    protected Room() {
        // for JPA
    }

    public Room(String name, int seats, boolean screen) {
        this.name = name;
        this.seats = (short) seats;
        this.screen = screen;
    }

    @Id
    @Column(length = 40)
    public String getName() {
        return name;
    }

    protected void setName(String name) {
        this.name = name;
    }

    @Column(nullable = false)
    public short getSeats() {
        return seats;
    }

    protected void setSeats(short seats) {
        this.seats = seats;
    }

    @Column(name = "has_screen", nullable = false)
    public boolean isScreen() {
        return screen;
    }

    protected void setScreen(boolean screen) {
        this.screen = screen;
    }
}
