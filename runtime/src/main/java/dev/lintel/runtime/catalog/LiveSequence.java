package dev.lintel.runtime.catalog;

import java.util.Objects;

/**
 * A sequence as a database has it.
 *
 * @param name its name
 * @param start the first value that it gave
 * @param increment the distance between two values
 */
public record LiveSequence(String name, long start, long increment) {

    public LiveSequence {
        Objects.requireNonNull(name, "name");
    }
}
