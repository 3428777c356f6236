package shop;

import jakarta.persistence.Embeddable;

/** Both an entity and an embeddable, as found in the wild. */
@Embeddable
public class Address {
    String street;
    String city;
}
