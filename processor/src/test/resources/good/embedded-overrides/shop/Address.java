package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Address {
    String street;

    @Column(length = 10)
    String zip;

    Position position;

    @ManyToOne
    Country country;

    @Enumerated(EnumType.STRING)
    Kind kind;

    enum Kind {
        HOME,
        WORK
    }
}
