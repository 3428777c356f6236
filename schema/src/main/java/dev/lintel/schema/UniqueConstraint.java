package dev.lintel.schema;

import java.util.List;
import java.util.Objects;

/**
 * A unique constraint.
 *
 * @param name its name
 * @param columns its columns, in order; not empty
 */
public record UniqueConstraint(Identifier name, List<Identifier> columns) {

    public UniqueConstraint {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a unique constraint has columns");
        }
    }
}
