package dev.lintel.runtime.drift;

import java.util.Objects;

/**
 * Something that a database has otherwise than a plugin's snapshot says.
 *
 * @param kind in which way
 * @param object what it is about: {@code tasks_task}, {@code tasks_task.title}, {@code tasks_task: index tasks_task_due_ix}
 * @param text the difference in plain words, without a full stop: {@code the column tasks_task.title is missing}
 */
public record Difference(Kind kind, String object, String text) {

    /** In which way something differs. */
    public enum Kind {
        /** The snapshot has it, and the database does not. */
        MISSING,
        /** The database has it, and the snapshot does not. */
        EXTRA,
        /** Both have it, and it is not the same. */
        CHANGED,
        /** Both have the same under two names, so that a later migration would not find it. */
        OTHER_NAME
    }

    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
