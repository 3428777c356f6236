package tasks;

import jakarta.persistence.Embeddable;

@Embeddable
class Place {
    String town;
}
