package dev.lintel.schema.create;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Schema;
import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryBranches;
import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.ScriptCheck;
import dev.lintel.schema.history.ScriptHashes;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts the migrations of one branch behind those of the other, after a merge has left both. Their scripts keep what they do
 * and get new versions; the snapshot has what both branches have.
 */
public final class Rebase {

    private final String plugin;
    private final HistoryFolder folder;
    private final Path historyFile;

    /**
     * @param plugin whose history
     * @param histories the folder in the source tree that has a folder for each plugin
     */
    public Rebase(String plugin, Path histories) {
        this.plugin = plugin;
        this.folder = HistoryFolders.existing(plugin, histories);
        this.historyFile = folder.folder().resolve(HistoryFile.NAME);
    }

    /**
     * A migration with the version that it had.
     *
     * @param was the version it had on its branch
     * @param migration what it is now
     */
    public record Moved(int was, Migration migration) {}

    /**
     * Does it.
     *
     * @param mine the name of a migration of the branch that comes last; empty to be told which there are
     * @return the migrations that have another version now; empty when the history has no branches
     * @throws ProblemException when that can't be done; nothing has changed then
     */
    public List<Moved> run(Optional<String> mine) {
        String text = TextFile.read(historyFile).orElse("");
        HistoryBranches branches = HistoryBranches.read(plugin, text, historyFile.toString());
        if (!branches.isForked()) {
            if (!text.equals(HistoryFile.write(branches.common()))) {
                // the marks of a conflict that was none
                folder.read();
            }
            return List.of();
        }
        refuseSameMigration(branches);
        List<Migration> last = last(branches, mine);
        List<Migration> before = last == branches.first() ? branches.second() : branches.first();
        return putBehind(branches.common(), before, last);
    }

    private List<Migration> last(HistoryBranches branches, Optional<String> mine) {
        boolean first = mine.isPresent() && has(branches.first(), mine.get());
        boolean second = mine.isPresent() && has(branches.second(), mine.get());
        if (first == second) {
            throw refusal(
                    historyFile,
                    "Two branches have gone on from version %d of the plugin %s: one with %s, the other with %s."
                            .formatted(
                                    branches.common().version(),
                                    plugin,
                                    names(branches.first()),
                                    names(branches.second())),
                    "Say which comes last, as a rule the one that is merged nowhere yet: `lintel rebase %1$s --last %2$s` or"
                                    .formatted(plugin, newestName(branches.first()))
                            + " `lintel rebase %s --last %s`.".formatted(plugin, newestName(branches.second())));
        }
        return first ? branches.first() : branches.second();
    }

    private List<Moved> putBehind(History common, List<Migration> before, List<Migration> last) {
        History lastHistory = new History(plugin, last);
        List<Problem> problems = ScriptCheck.all(lastHistory, folder.scripts());
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        Schema snapshot = snapshot(common, before, last);
        List<Migration> migrations = new ArrayList<>(common.migrations());
        migrations.addAll(before);
        Map<String, String> scripts = new TreeMap<>();
        List<Moved> moved = new ArrayList<>();
        for (Migration migration : last) {
            int version = migrations.get(migrations.size() - 1).version() + 1;
            boolean isNewest = moved.size() == last.size() - 1;
            Migration renumbered = renumber(
                    migration, version, isNewest ? SnapshotFile.hash(snapshot) : migration.schemaHash(), scripts);
            migrations.add(renumbered);
            moved.add(new Moved(migration.version(), renumbered));
        }
        folder.replace(
                new History(plugin, migrations), scripts, SnapshotFile.write(plugin, snapshot, converters()), last);
        return moved;
    }

    private Migration renumber(Migration before, int version, String schemaHash, Map<String, String> scripts) {
        SortedMap<String, ScriptHashes> hashes = new TreeMap<>();
        Migration after = new Migration(version, before.name(), before.pins(), schemaHash, hashes);
        for (String dialect : before.scripts().keySet()) {
            Scripts both = new Scripts(
                    ScriptTitle.renumbered(read(before.upScript(dialect)), before, version),
                    ScriptTitle.renumbered(read(before.downScript(dialect)), before, version));
            scripts.put(after.upScript(dialect), both.up());
            scripts.put(after.downScript(dialect), both.down());
            hashes.put(dialect, both.hashes());
        }
        return new Migration(version, before.name(), before.pins(), schemaHash, hashes);
    }

    private Schema snapshot(History common, List<Migration> before, List<Migration> last) {
        Path file = folder.folder().resolve(SnapshotFile.NAME);
        String text = TextFile.read(file).orElse("");
        String base = common.newest().map(Migration::schemaHash).orElse("");
        Schema merged = new SnapshotMerge(plugin, file.toString()).read(text, base);
        String hash = SnapshotFile.hash(merged);
        String one = newest(before).schemaHash();
        String other = newest(last).schemaHash();
        boolean lacksOther = hash.equals(one) && !other.equals(one) && !other.equals(base);
        boolean lacksOne = hash.equals(other) && !one.equals(other) && !one.equals(base);
        if (lacksOther || lacksOne) {
            throw refusal(
                    file,
                    "The snapshot of the plugin %s is that of one branch alone, the one with %s."
                            .formatted(plugin, names(lacksOther ? before : last)),
                    "Restore the file as the merge left it, as with `git checkout --merge -- " + file + "`.");
        }
        return merged;
    }

    private List<String> converters() {
        Path file = folder.folder().resolve(SnapshotFile.NAME);
        return new SnapshotMerge(plugin, file.toString())
                .readConverters(TextFile.read(file).orElse(""));
    }

    /** Both have changed a line of one migration, by rehash or by scripts for another database; there is no order in that. */
    private void refuseSameMigration(HistoryBranches branches) {
        Set<String> names = branches.first().stream().map(Migration::name).collect(Collectors.toSet());
        branches.second().stream()
                .filter(migration -> names.contains(migration.name()))
                .findFirst()
                .ifPresent(migration -> {
                    throw refusal(
                            historyFile,
                            "Both branches of the plugin %s have a migration '%s'.".formatted(plugin, migration.name()),
                            "If they are one migration, keep one of the lines and run `lintel rehash %s`; else take one branch's"
                                            .formatted(plugin)
                                    + " history, and create the other's migration again.");
                });
    }

    private String read(String path) {
        return folder.scripts().read(path).orElseThrow(() -> new IllegalStateException(path + " was there"));
    }

    private static Migration newest(List<Migration> migrations) {
        return migrations.get(migrations.size() - 1);
    }

    private static String newestName(List<Migration> migrations) {
        return newest(migrations).name();
    }

    private static boolean has(List<Migration> branch, String name) {
        return branch.stream().anyMatch(migration -> migration.name().equals(name));
    }

    private static String names(List<Migration> migrations) {
        return migrations.stream()
                .map(migration -> "V" + migration.version() + " '" + migration.name() + "'")
                .collect(joining(", "));
    }

    private static ProblemException refusal(Path file, String text, String cure) {
        return new ProblemException(Problem.error(ProblemKind.REBASE, Place.file(file.toString()), text, cure));
    }
}
