package dev.lintel.runtime;

import dev.lintel.runtime.order.Step;
import dev.lintel.schema.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * One plugin in {@link Status}.
 *
 * @param plugin the plugin's name
 * @param applied the version that the database has; 0 for none
 * @param newest the newest version that the plugin's jar brings; 0 for none
 * @param pending the migrations that wait, by version
 * @param problems what is wrong with this plugin in this database
 */
public record PluginStatus(String plugin, int applied, int newest, List<Step> pending, List<Problem> problems) {

    public PluginStatus {
        Objects.requireNonNull(plugin, "plugin");
        pending = List.copyOf(pending);
        problems = List.copyOf(problems);
    }

    public boolean isUpToDate() {
        return pending.isEmpty() && problems.isEmpty();
    }
}
