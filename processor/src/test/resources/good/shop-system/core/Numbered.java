package core;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

/** What is numbered by a sequence of its own table. */
@MappedSuperclass
public abstract class Numbered<U> extends Audited<U> {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Transient
    private boolean fresh;

    public boolean isNumbered() {
        return id != null;
    }
}
