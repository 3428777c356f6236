package dev.lintel.schema.script;

import java.util.Objects;

/**
 * A query in a script's head that counts rows: those in the way of a migration, or those whose values it deletes.
 *
 * @param line the line of the directive, from 1
 * @param text what is counted, for a person: {@code title of tasks_task is null}
 * @param query one {@code select count(*)}
 */
public record HeaderQuery(int line, String text, String query) {

    public HeaderQuery {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(query, "query");
    }
}
