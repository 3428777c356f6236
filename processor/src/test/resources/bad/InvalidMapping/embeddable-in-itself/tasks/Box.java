package tasks;

import jakarta.persistence.Embeddable;

@Embeddable
class Box {
    int size;

    Box inner;
}
