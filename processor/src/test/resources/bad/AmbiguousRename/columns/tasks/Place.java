package tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Place {
    @Column(name = "address_town")
    String town;

    @Column(name = "address_code")
    String code;
}
