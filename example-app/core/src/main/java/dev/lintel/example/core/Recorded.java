package dev.lintel.example.core;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What every row knows about itself. The columns belong to the tables of the entities that extend this class. */
@MappedSuperclass
public abstract class Recorded {

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt = now();

    @Version
    private int revision;

    /** The time as exactly as every database keeps it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int revision() {
        return revision;
    }
}
