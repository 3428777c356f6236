package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Place {
    @Column(length = 40)
    String street;
    Integer house;

    @ManyToOne
    Branch beside;
}
