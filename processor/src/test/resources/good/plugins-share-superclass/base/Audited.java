package base;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A mapped superclass belongs to nobody: its columns go to each plugin that uses it. */
@MappedSuperclass
public abstract class Audited {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Column(unique = true)
    String code;

    @Column(nullable = false)
    Instant created;
}
