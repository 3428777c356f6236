package dev.lintel.runtime.catalog;

import java.util.Objects;

/**
 * A column as a database has it.
 *
 * @param table the table's name
 * @param name its name
 * @param type its type with length, precision and scale, in the database's own words: {@code character varying(255)}
 * @param nullable whether it may be null
 * @param defaultValue the expression of its default, or {@code null}
 * @param identity whether the database numbers it
 */
public record LiveColumn(
        String table, String name, String type, boolean nullable, String defaultValue, boolean identity) {

    public LiveColumn {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
