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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
     * A migration that has no version yet.
     *
     * @param name see {@link Migration#name()}
     * @param pins what it needs of other plugins
     * @param schemaHash the fingerprint of the schema once it is applied
     * @param scripts its scripts by dialect
     */
    public record Addition(String name, List<Pin> pins, String schemaHash, SortedMap<String, Scripts> scripts) {

        boolean says(Acknowledgement acknowledgement) {
            return scripts.values().stream().anyMatch(both -> both.up().contains(acknowledgement.told()));
        }

        Migration migration(int version) {
            return new Migration(version, name, pins, schemaHash, hashes(scripts));
        }
    }

    /**
     * Adds the next migrations, all or none: their scripts, the snapshot, and at last their lines.
     *
     * @param additions what is added, in its order
     * @param snapshot the content of the snapshot's file once they are applied
     * @return the migrations, with the versions that they were given
     * @throws ProblemException when the history is broken, when one of the scripts is there already, or when a file can't be
     *     written; the folder is then as it was
     */
    public List<Migration> add(List<Addition> additions, String snapshot) {
        return add(additions, snapshot, new LinkedHashMap<>(), Set.of());
    }

    /** As {@link #add(List, String)}; what the scripts say at their heads that it is acknowledged is acknowledged by them then. */
    public List<Migration> addAcknowledged(List<Addition> additions, String snapshot) {
        Path file = folder.resolve(AcknowledgementFile.NAME);
        List<Acknowledgement> left = TextFile.read(file).stream()
                .flatMap(text -> AcknowledgementFile.read(text, file.toString()).stream())
                .map(AcknowledgementFile.Line::acknowledgement)
                .filter(acknowledgement -> additions.stream().noneMatch(it -> it.says(acknowledgement)))
                .toList();
        return left.isEmpty()
                ? add(additions, snapshot, new LinkedHashMap<>(), Set.of(file))
                : add(
                        additions,
                        snapshot,
                        new LinkedHashMap<>(Map.of(file, AcknowledgementFile.write(plugin, left))),
                        Set.of());
    }

    private List<Migration> add(List<Addition> additions, String snapshot, Map<Path, String> others, Set<Path> gone) {
        List<Migration> migrations = new ArrayList<>(read().migrations());
        int before = migrations.size();
        Map<Path, String> files = new LinkedHashMap<>();
        for (Addition addition : additions) {
            Migration migration = addition.migration(new History(plugin, migrations).version() + 1);
            files.putAll(files(migration, addition.scripts()));
            migrations.add(migration);
        }
        refuseOverwriting(files);
        files.putAll(others);
        files.put(folder.resolve(SNAPSHOT), snapshot);
        // whoever sees this line finds everything that it names
        files.put(folder.resolve(HistoryFile.NAME), HistoryFile.write(new History(plugin, migrations)));
        FileBatch.write(files, gone);
        return List.copyOf(migrations.subList(before, migrations.size()));
    }

    /** Adds the next migration; see {@link #add(List, String)}. */
    public Migration add(
            String name, List<Pin> pins, String schemaHash, SortedMap<String, Scripts> scripts, String snapshot) {
        return add(List.of(new Addition(name, pins, schemaHash, scripts)), snapshot)
                .get(0);
    }

    /**
     * Adds scripts for more databases to the newest migration. Each makes all that the plugin has by then.
     *
     * @param scripts the scripts by dialect, for dialects that the newest migration has none for
     * @return the newest migration as it is now
     * @throws ProblemException when the history is broken, when one of the scripts is there already, or when a file can't be
     *     written; the folder is then as it was
     */
    public Migration addDialects(SortedMap<String, Scripts> scripts) {
        List<Migration> migrations = new ArrayList<>(read().migrations());
        Migration newest = migrations.remove(migrations.size() - 1);
        SortedMap<String, ScriptHashes> hashes = new TreeMap<>(newest.scripts());
        hashes.putAll(hashes(scripts));
        Migration extended = newest.withScripts(hashes);
        Map<Path, String> files = files(extended, scripts);
        refuseOverwriting(files);
        migrations.add(extended);
        files.put(folder.resolve(HistoryFile.NAME), HistoryFile.write(new History(plugin, migrations)));
        FileBatch.write(files);
        return extended;
    }

    /**
     * Puts another history in the place of this one.
     *
     * @param history what it is from now on
     * @param scripts the scripts of migrations that it did not have, by path within the folder
     * @param snapshot the snapshot's new content; {@code null} to keep it
     * @param gone migrations that it has no more, whose scripts are deleted
     * @throws ProblemException when a script that is there already would be written, or a file can't be; the folder is then
     *     as it was
     */
    public void replace(History history, Map<String, String> scripts, String snapshot, List<Migration> gone) {
        Set<Path> deleted = new LinkedHashSet<>();
        gone.forEach(
                migration -> migration.hashesByScript().keySet().forEach(path -> deleted.add(folder.resolve(path))));
        Map<Path, String> files = new LinkedHashMap<>();
        scripts.forEach((path, text) -> files.put(folder.resolve(path), text));
        Map<Path, String> added = new LinkedHashMap<>(files);
        added.keySet().removeAll(deleted);
        refuseOverwriting(added);
        if (snapshot != null) {
            files.put(folder.resolve(SNAPSHOT), snapshot);
        }
        files.put(folder.resolve(HistoryFile.NAME), HistoryFile.write(history));
        FileBatch.write(files, deleted);
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
            Migration rehashed = migration.withScripts(hashes);
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

    private Map<Path, String> files(Migration migration, SortedMap<String, Scripts> scripts) {
        Map<Path, String> files = new LinkedHashMap<>();
        scripts.forEach((dialect, both) -> {
            files.put(folder.resolve(migration.upScript(dialect)), both.up());
            files.put(folder.resolve(migration.downScript(dialect)), both.down());
        });
        return files;
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
