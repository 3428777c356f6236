package dev.lintel.runtime.catalog;

import java.util.Objects;

/**
 * A check constraint as a database has it.
 *
 * @param table the table's name
 * @param name its name
 * @param condition what it demands, in the database's own words
 */
public record LiveCheck(String table, String name, String condition) {

    public LiveCheck {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(condition, "condition");
    }
}
