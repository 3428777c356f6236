package dev.lintel.schema;

import java.util.Objects;

/**
 * A sequence that numbers rows.
 *
 * @param name its name
 * @param start the first value it gives
 * @param increment the distance between two values; JPA's {@code allocationSize}
 * @param isNative whether only those databases have it whose own way of numbering it is; see {@link Numbering#NATIVE}
 */
public record Sequence(Identifier name, long start, int increment, boolean isNative) {

    public Sequence {
        Objects.requireNonNull(name, "name");
        if (increment == 0) {
            throw new IllegalArgumentException("a sequence moves");
        }
    }

    /** A sequence that every database has. */
    public Sequence(Identifier name, long start, int increment) {
        this(name, start, increment, false);
    }

    /** The same sequence under another name. */
    public Sequence named(Identifier other) {
        return new Sequence(other, start, increment, isNative);
    }
}
