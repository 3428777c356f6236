package dev.lintel.schema.draft;

import dev.lintel.schema.rule.Subject;
import java.util.Objects;

/**
 * A change in words for a person.
 *
 * @param subject what changes, as the models call it today; for what is gone, the table that it was in
 * @param text what happens to it: {@code drops the column 'gone' of the table 'tasks_task'}
 */
public record ToldChange(Subject subject, String text) {

    public ToldChange {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }
}
