package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Measured {
    @Id
    @Column(name = "meter_id")
    Long meter;

    @Column(name = "taken_at")
    Long takenAt;
}
