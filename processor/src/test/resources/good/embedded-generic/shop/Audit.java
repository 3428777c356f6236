package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

@Embeddable
public class Audit {
    @Column(name = "created_at", updatable = false, nullable = false)
    Instant created;

    @Column(name = "changed_at")
    Instant changed;
}
