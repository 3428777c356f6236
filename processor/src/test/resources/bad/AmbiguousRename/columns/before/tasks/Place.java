package tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Place {
    @Column(name = "home_town")
    String town;

    @Column(name = "home_code")
    String code;
}
