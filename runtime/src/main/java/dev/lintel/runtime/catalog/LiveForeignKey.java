package dev.lintel.runtime.catalog;

import dev.lintel.schema.OnDelete;
import java.util.List;
import java.util.Objects;

/**
 * A foreign key as a database has it.
 *
 * @param table the name of the table that refers
 * @param name its name; empty where a database does not tell it
 * @param columns the columns that refer
 * @param targetTable the table that they refer to
 * @param targetColumns the columns that they refer to; empty where the primary key is meant without a word
 * @param onDelete what happens when a row there is deleted
 */
public record LiveForeignKey(
        String table,
        String name,
        List<String> columns,
        String targetTable,
        List<String> targetColumns,
        OnDelete onDelete) {

    public LiveForeignKey {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        Objects.requireNonNull(targetTable, "targetTable");
        targetColumns = List.copyOf(targetColumns);
        Objects.requireNonNull(onDelete, "onDelete");
    }
}
