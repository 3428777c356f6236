package dev.lintel.schema;

import java.util.Objects;

/**
 * A sequence that numbers rows.
 *
 * @param name its name
 * @param start the first value it gives
 * @param increment the distance between two values; JPA's {@code allocationSize}
 */
public record Sequence(Identifier name, long start, int increment) {

    public Sequence {
        Objects.requireNonNull(name, "name");
        if (increment == 0) {
            throw new IllegalArgumentException("a sequence moves");
        }
    }
}
