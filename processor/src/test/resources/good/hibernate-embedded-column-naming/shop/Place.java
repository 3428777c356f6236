package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Place(
        double north, @Column(unique = true, nullable = false) Double east) {}
