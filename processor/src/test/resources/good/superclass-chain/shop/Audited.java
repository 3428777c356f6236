package shop;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

@MappedSuperclass
public abstract class Audited extends Plain {
    @Column(updatable = false)
    Instant created;

    Instant changed;

    @ManyToOne
    @JoinColumn(name = "changed_by")
    Clerk changedBy;
}
