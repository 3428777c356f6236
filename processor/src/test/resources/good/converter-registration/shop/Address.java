package shop;

import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    Money rent;
}
