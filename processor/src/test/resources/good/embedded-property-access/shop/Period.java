package shop;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
@Access(AccessType.PROPERTY)
public class Period {
    private LocalDate start;

    @Column(name = "starts_on")
    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public LocalDate getStop() {
        return null;
    }

    public void setStop(LocalDate stop) {}
}
