package dev.lintel.runtime.catalog;

import java.util.List;
import java.util.Objects;

/**
 * An index or a unique constraint as a database has it; most databases don't tell a unique constraint from a unique index.
 *
 * @param table the table's name
 * @param name its name
 * @param unique whether it refuses duplicates
 * @param whole whether it covers every row by the whole values of columns, and not some rows or expressions only
 * @param columns its columns, in order; the empty text for an expression
 */
public record LiveIndex(String table, String name, boolean unique, boolean whole, List<Column> columns) {

    public LiveIndex {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
    }

    /**
     * One column of it.
     *
     * @param name the column
     * @param descending whether it goes from high to low
     */
    public record Column(String name, boolean descending) {}
}
