package dev.lintel.runtime.state;

import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.Progress;
import dev.lintel.schema.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * One plugin in one database.
 *
 * @param plugin the plugin
 * @param applied the version that the database has; 0 when it has none
 * @param problems what is wrong with it there
 * @param warnings what is odd and stops nothing
 */
public record PluginState(InstalledPlugin plugin, int applied, List<Problem> problems, List<Problem> warnings) {

    public PluginState {
        Objects.requireNonNull(plugin, "plugin");
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    public String name() {
        return plugin.name();
    }

    /** Whether a newer build has been here. */
    public boolean isAhead() {
        return applied > plugin.history().version();
    }

    public Progress progress() {
        return new Progress(plugin.facts().dependsOn(), plugin.history(), applied);
    }
}
