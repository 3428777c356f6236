package dev.lintel.runtime;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.apply.AppliedStep;
import dev.lintel.schema.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What {@link Lintel#migrate()} did.
 *
 * @param database the database, for a person
 * @param plugins all plugins, by name
 * @param steps the migrations that this run applied, in order
 * @param warnings what is odd and stopped nothing; empty where nothing was looked at because there was nothing to do
 * @param duration how long the run took, with looking and waiting
 */
public record MigrationReport(
        String database,
        List<PluginReport> plugins,
        List<AppliedStep> steps,
        List<Problem> warnings,
        Duration duration) {

    public MigrationReport {
        Objects.requireNonNull(database, "database");
        plugins = List.copyOf(plugins);
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(duration, "duration");
    }

    /** Whether the database was up to date already. */
    public boolean nothingToDo() {
        return steps.isEmpty();
    }

    /** The report for a person, some lines without a line end behind the last. */
    @Override
    public String toString() {
        if (plugins.isEmpty()) {
            return "No plugins were found; nothing to do on " + database + ".";
        }
        String versions = plugins.stream()
                .map(plugin -> plugin.plugin() + " " + plugin.after())
                .collect(joining(", "));
        if (nothingToDo()) {
            return "Up to date: " + versions + " on " + database + ".";
        }
        String applied = steps.stream().map(step -> "  " + step + "\n").collect(joining());
        return "Applied %s in %d ms:\n%sNow %s on %s."
                .formatted(
                        steps.size() == 1 ? "1 migration" : steps.size() + " migrations",
                        duration.toMillis(),
                        applied,
                        versions,
                        database);
    }
}
