package dev.lintel.schema;

import java.util.List;
import java.util.Objects;

/**
 * An index.
 *
 * @param name its name
 * @param columns its columns, in order; not empty
 * @param unique whether it refuses duplicates
 */
public record Index(Identifier name, List<IndexColumn> columns, boolean unique) {

    public Index {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("an index has columns");
        }
    }

    /** The names of its columns, in order. */
    public List<Identifier> columnNames() {
        return columns.stream().map(IndexColumn::name).toList();
    }

    /**
     * One column of an index.
     *
     * @param name the column
     * @param descending whether the index holds it from high to low
     */
    public record IndexColumn(Identifier name, boolean descending) {}
}
