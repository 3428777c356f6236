package tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Times {
    @Column(name = "begin_date")
    String begin;
}
