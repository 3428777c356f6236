package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Address {
    @Column(length = 60, nullable = false)
    String street;

    int number;

    @ManyToOne
    Customer neighbour;
}
