package dev.lintel.runtime;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.drift.PluginDrift;
import dev.lintel.schema.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What {@link Lintel#verify()} found.
 *
 * @param database the database, for a person
 * @param plugins each plugin whose history could be read, by name
 * @param problems everything that is wrong: each difference, what keeps a plugin from being compared, and what
 *     {@link Lintel#status()} tells
 */
public record Verification(String database, List<PluginDrift> plugins, List<Problem> problems) {

    public Verification {
        Objects.requireNonNull(database, "database");
        plugins = List.copyOf(plugins);
        problems = List.copyOf(problems);
    }

    /** Whether every plugin was compared, and nothing differs or is wrong. */
    public boolean isClean() {
        return problems.isEmpty() && plugins.stream().allMatch(PluginDrift::isClean);
    }

    /** The answer for a person, some lines without a line end behind the last. */
    @Override
    public String toString() {
        return plugins.stream().map(Verification::told).collect(joining("\n", database + ":\n", ""));
    }

    private static String told(PluginDrift drift) {
        String name = "  " + drift.plugin() + "@" + drift.version() + ": ";
        if (drift.notCompared().isPresent()) {
            return name + "not compared. " + drift.notCompared().get();
        }
        return drift.differences().isEmpty()
                ? name + "as its snapshot says"
                : name.stripTrailing()
                        + drift.differences().stream()
                                .map(difference -> "\n    " + difference)
                                .collect(joining());
    }
}
