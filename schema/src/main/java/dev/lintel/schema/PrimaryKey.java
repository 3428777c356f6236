package dev.lintel.schema;

import java.util.List;
import java.util.Objects;

/**
 * A table's primary key.
 *
 * @param name the constraint's name; databases that name it themselves ignore it
 * @param columns its columns, in the key's order; not empty
 */
public record PrimaryKey(Identifier name, List<Identifier> columns) {

    public PrimaryKey {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a primary key has columns");
        }
    }
}
