package team.tasks;

import jakarta.persistence.Embeddable;

@Embeddable
class Place {
    String building;
    int floor;
}
