package tasks;

import jakarta.persistence.Embeddable;

@Embeddable
record Key(long number, String part) {}
