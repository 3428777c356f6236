package tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Dates {
    @Column(name = "begin_date")
    String due;
}
