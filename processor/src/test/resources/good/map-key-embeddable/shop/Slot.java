package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Slot(int aisle, @Column(length = 3) String shelf) {}
