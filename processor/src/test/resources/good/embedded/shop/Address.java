package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public class Address {
    String street;

    @Column(name = "zip_code", length = 10)
    String zip;

    @Column(nullable = false)
    String city;

    int number;

    @Embedded
    Position position;
}
