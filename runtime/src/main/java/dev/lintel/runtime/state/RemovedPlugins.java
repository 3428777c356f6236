package dev.lintel.runtime.state;

import dev.lintel.runtime.database.AppliedMigration;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.HistoryTables;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.discover.Installation;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/** Tells of plugins that the database has and nobody brings any more. Their tables stay: a jar may be missing by mistake. */
final class RemovedPlugins {

    private RemovedPlugins() {}

    static List<Problem> of(Installation installation, Database database, OwnTables tables) {
        List<String> removed = new ArrayList<>(tables.plugins());
        installation.plugins().stream().map(InstalledPlugin::name).forEach(removed::remove);
        removed.removeAll(installation.disabled());
        removed.removeAll(installation.unreadable());
        List<Problem> warnings = new ArrayList<>();
        // what is wrong with the history of a plugin that is not there is nobody's concern now
        HistoryTables.read(database, tables, removed, new ArrayList<>())
                .forEach((plugin, rows) -> rows.stream()
                        .filter(AppliedMigration::success)
                        .mapToInt(AppliedMigration::version)
                        .max()
                        .ifPresent(version -> warnings.add(warning(plugin, version))));
        return warnings;
    }

    private static Problem warning(String plugin, int version) {
        return Problem.warning(
                ProblemKind.REMOVED_PLUGIN,
                Place.NOWHERE,
                "The database has the plugin %s at version %d, and the plugin is not there any more; its tables stay."
                        .formatted(plugin, version),
                "Put the jar of the plugin %s back, or take it out of the database: `lintel uninstall %s`."
                        .formatted(plugin, plugin));
    }
}
