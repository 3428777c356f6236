package dev.lintel.runtime;

import dev.lintel.schema.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * How a database stands, without changing it.
 *
 * @param database the database, for a person
 * @param plugins each plugin whose history could be read, by name
 * @param disabled the names of the plugins that are there and disabled, which are not looked at
 * @param halfway what a run has begun and not ended: {@code tasks@2}, or {@code all of tasks} for a plugin that is being
 *     uninstalled; the warnings say how far it came and what the next run will do
 * @param problems everything that is wrong: with the plugins taken together, and with each of them
 * @param warnings what is odd and stops nothing: tables of plugins that are not there any more, or an older build that can
 *     work with what a newer one left
 */
public record Status(
        String database,
        List<PluginStatus> plugins,
        List<String> disabled,
        List<String> halfway,
        List<Problem> problems,
        List<Problem> warnings) {

    public Status {
        Objects.requireNonNull(database, "database");
        plugins = List.copyOf(plugins);
        disabled = List.copyOf(disabled);
        halfway = List.copyOf(halfway);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Whether there is nothing to do and nothing wrong. */
    public boolean isUpToDate() {
        return problems.isEmpty() && halfway.isEmpty() && plugins.stream().allMatch(PluginStatus::isUpToDate);
    }
}
