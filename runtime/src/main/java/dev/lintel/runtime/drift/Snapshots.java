package dev.lintel.runtime.drift;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.schema.Schema;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.util.List;
import java.util.Optional;

/** What plugins carry in their jars: the snapshot of the schema that their history leads to, and their scripts. */
public final class Snapshots {

    private Snapshots() {}

    /**
     * The schema that a plugin's newest migration leads to.
     *
     * @throws ProblemException when its jar has no snapshot, or another migration's
     */
    public static Schema of(InstalledPlugin plugin) {
        String path = SnapshotFile.NAME;
        String file = plugin.scripts().describe(path);
        String text = plugin.scripts()
                .read(path)
                .orElseThrow(() -> new ProblemException(Problem.error(
                        ProblemKind.MISSING_SNAPSHOT,
                        Place.file(file),
                        "The plugin %s has a history, and no snapshot in its jar.".formatted(plugin.name()),
                        "Build the plugin with its whole folder %s."
                                .formatted(PluginNaming.historyFolder(plugin.name())))));
        Schema schema = SnapshotFile.read(plugin.name(), text, file);
        List<Migration> migrations = plugin.history().migrations();
        boolean isNewest = migrations.isEmpty()
                || migrations.get(migrations.size() - 1).schemaHash().equals(SnapshotFile.hash(schema));
        if (!isNewest) {
            throw new ProblemException(Problem.error(
                    ProblemKind.SNAPSHOT_MISMATCH,
                    Place.file(file),
                    "The snapshot of the plugin %s is not the one that its version %d was created with."
                            .formatted(plugin.name(), plugin.history().version()),
                    "Take the folder %s from version control as it was committed, and build the plugin again."
                            .formatted(PluginNaming.historyFolder(plugin.name()))));
        }
        return schema;
    }

    /** All that a plugin's scripts for a kind of database do. */
    public static String scripts(InstalledPlugin plugin, String dialect) {
        return plugin.history().migrations().stream()
                .filter(migration -> migration.scripts().containsKey(dialect))
                .map(migration -> plugin.scripts().read(migration.upScript(dialect)))
                .flatMap(Optional::stream)
                .collect(joining("\n"));
    }
}
