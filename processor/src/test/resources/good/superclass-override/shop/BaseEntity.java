package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

@MappedSuperclass
public abstract class BaseEntity {
    @Id
    Long id;

    @Column(nullable = false)
    Instant created;

    @Column(length = 100)
    String note;

    @ManyToOne
    BaseTarget owner;
}
