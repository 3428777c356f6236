package shop;

import jakarta.persistence.Embeddable;

@Embeddable
public class Position {
    double latitude;
    Double longitude;
}
