package team.shared;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** Belongs to no plugin: its columns are those of whoever extends it. */
@MappedSuperclass
public abstract class Audited {

    @Column(nullable = false)
    Instant created;

    Instant changed;

    @Version
    int version;
}
