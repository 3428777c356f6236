package dev.lintel.schema.precheck;

import java.util.Objects;

/**
 * A question to the database as it is before a migration.
 *
 * @param text what is counted, for a person: {@code title of tasks_task is null}
 * @param query one query that gives one number
 */
public record Precheck(String text, String query) {

    public Precheck {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(query, "query");
    }
}
