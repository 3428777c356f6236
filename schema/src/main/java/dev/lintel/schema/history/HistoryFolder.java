package dev.lintel.schema.history;

import static java.util.stream.Collectors.toMap;

import dev.lintel.schema.file.FileBatch;
import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A plugin's history on disk, in the source tree: {@link HistoryFile}, the snapshot beside it, and a folder of scripts for
 * each dialect. A migration is added as a whole or not at all.
 *
 * @param plugin whose
 * @param folder where; it need not exist before the first migration
 */
public record HistoryFolder(String plugin, Path folder) {

    /** The snapshot's file name. */
    public static final String SNAPSHOT = "schema.json";

    public HistoryFolder {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(folder, "folder");
    }

    /**
     * The history as it stands; empty when nothing is committed yet.
     *
     * @throws ProblemException when the file is there and can't be read as a history
     */
    public History read() {
        Path file = folder.resolve(HistoryFile.NAME);
        return TextFile.read(file)
                .map(text -> HistoryFile.read(plugin, text, file.toString()))
                .orElseGet(() -> History.empty(plugin));
    }

    public ScriptSource scripts() {
        return new FolderScripts(folder);
    }

    /**
     * Adds the next migration: its scripts, the snapshot, and at last its line.
     *
     * @param name see {@link Migration#name()}
     * @param pins what it needs of other plugins
     * @param schemaHash the fingerprint of the schema once it is applied
     * @param scripts its scripts by dialect
     * @param snapshot the content of the snapshot's file once it is applied
     * @return the migration, with the version that it was given
     * @throws ProblemException when the history is broken, when one of the scripts is there already, or when a file can't be
     *     written; the folder is then as it was
     */
    public Migration add(
            String name, List<Pin> pins, String schemaHash, SortedMap<String, Scripts> scripts, String snapshot) {
        History history = read();
        Migration migration = new Migration(history.version() + 1, name, pins, schemaHash, hashes(scripts));
        Map<Path, String> files = new LinkedHashMap<>();
        scripts.forEach((dialect, both) -> {
            files.put(folder.resolve(migration.upScript(dialect)), both.up());
            files.put(folder.resolve(migration.downScript(dialect)), both.down());
        });
        refuseOverwriting(files);
        List<Migration> migrations = new ArrayList<>(history.migrations());
        migrations.add(migration);
        files.put(folder.resolve(SNAPSHOT), snapshot);
        // whoever sees this line finds everything that it names
        files.put(folder.resolve(HistoryFile.NAME), HistoryFile.write(new History(plugin, migrations)));
        FileBatch.write(files);
        return migration;
    }

    /**
     * Records the scripts as they are now, for those that were edited by hand before they were applied anywhere.
     *
     * @return the scripts whose fingerprints have changed, by path within the folder; empty if none has, and then nothing is
     *     written
     * @throws ProblemException when the history is broken, or a script that it records is not there
     */
    public List<String> rehash() {
        History history = read();
        List<Problem> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<Migration> migrations = new ArrayList<>();
        for (Migration migration : history.migrations()) {
            SortedMap<String, ScriptHashes> hashes = new TreeMap<>();
            for (String dialect : migration.scripts().keySet()) {
                hashes.put(
                        dialect,
                        new ScriptHashes(
                                hashOf(migration.upScript(dialect), missing),
                                hashOf(migration.downScript(dialect), missing)));
            }
            Migration rehashed = new Migration(
                    migration.version(), migration.name(), migration.pins(), migration.schemaHash(), hashes);
            Map<String, String> recorded = migration.hashesByScript();
            rehashed.hashesByScript().forEach((script, hash) -> {
                if (!hash.equals(recorded.get(script))) {
                    changed.add(script);
                }
            });
            migrations.add(rehashed);
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(missing);
        }
        if (!changed.isEmpty()) {
            FileBatch.write(
                    Map.of(folder.resolve(HistoryFile.NAME), HistoryFile.write(new History(plugin, migrations))));
        }
        return changed;
    }

    private String hashOf(String script, List<Problem> missing) {
        Path file = folder.resolve(script);
        return TextFile.read(file).map(Sha256::ofText).orElseGet(() -> {
            missing.add(Problem.error(
                    ProblemKind.MISSING_SCRIPT,
                    Place.file(file.toString()),
                    "The script " + script + " of the plugin " + plugin + " is not there, but the history records it.",
                    "Restore the file from version control."));
            return "";
        });
    }

    private static SortedMap<String, ScriptHashes> hashes(SortedMap<String, Scripts> scripts) {
        return scripts.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().hashes(), (a, b) -> a, TreeMap::new));
    }

    private void refuseOverwriting(Map<Path, String> files) {
        List<Problem> problems = files.keySet().stream()
                .filter(Files::exists)
                .map(file -> Problem.error(
                        ProblemKind.OUTPUT,
                        Place.file(file.toString()),
                        "The script is there already, but the history of the plugin " + plugin + " does not list it.",
                        "Move the file away, or delete it if nobody needs it; then run the command again."))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }
}
