package dev.lintel.runtime;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.apply.UndoneStep;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What {@link Lintel#rollback} did.
 *
 * @param database the database, for a person
 * @param steps the migrations that were undone, in order
 * @param duration how long it took, with looking and waiting
 */
public record RollbackReport(String database, List<UndoneStep> steps, Duration duration) {

    public RollbackReport {
        Objects.requireNonNull(database, "database");
        steps = List.copyOf(steps);
        Objects.requireNonNull(duration, "duration");
    }

    /** The report for a person, some lines without a line end behind the last. */
    @Override
    public String toString() {
        if (steps.isEmpty()) {
            return "Nothing to undo on " + database + ".";
        }
        return "Undone %s in %d ms on %s:%s"
                .formatted(
                        steps.size() == 1 ? "1 migration" : steps.size() + " migrations",
                        duration.toMillis(),
                        database,
                        steps.stream().map(step -> "\n  " + step).collect(joining()));
    }
}
