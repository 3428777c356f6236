package dev.lintel.runtime.catalog;

import java.util.List;
import java.util.Objects;

/**
 * A primary key as a database has it.
 *
 * @param table the table's name
 * @param columns its columns, in the key's order
 */
public record LiveKey(String table, List<String> columns) {

    public LiveKey {
        Objects.requireNonNull(table, "table");
        columns = List.copyOf(columns);
    }
}
