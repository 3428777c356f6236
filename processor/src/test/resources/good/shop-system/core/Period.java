package core;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
public class Period {
    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;
}
