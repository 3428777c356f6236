package dev.lintel.runtime.undo;

import dev.lintel.runtime.database.AppliedRecord;
import java.util.List;
import java.util.Objects;

/**
 * A migration that a rollback takes back.
 *
 * @param migration which, with the script that undoes it
 * @param losses what would be lost with it
 */
public record UndoStep(AppliedRecord migration, List<Loss> losses) {

    public UndoStep {
        Objects.requireNonNull(migration, "migration");
        losses = List.copyOf(losses);
    }

    /**
     * Rows or values that a script deletes.
     *
     * @param text what they are, for a person: {@code due of tasks_task}
     * @param rows how many there are; -1 when that can't be told before what comes first is undone
     */
    public record Loss(String text, long rows) {

        public Loss {
            Objects.requireNonNull(text, "text");
        }

        /** {@code 12 x due of tasks_task}. */
        @Override
        public String toString() {
            return (rows < 0 ? "an unknown number" : String.valueOf(rows)) + " x " + text;
        }
    }

    /** {@code tasks@2}. */
    @Override
    public String toString() {
        return migration.toString();
    }
}
