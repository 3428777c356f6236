package dev.lintel.schema.create;

import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.ScriptHashes;
import dev.lintel.schema.history.ScriptSource;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Makes one migration of a history's first ones. It does what they did, statement by statement, what was written by hand
 * included, so an empty database becomes the same as before; one that has them all stays as it is. A database that has only
 * some of them can't be brought further by such a history.
 */
public final class Squash {

    private final String plugin;
    private final HistoryFolder folder;

    /**
     * @param plugin whose history
     * @param histories the folder in the source tree that has a folder for each plugin
     */
    public Squash(String plugin, Path histories) {
        this.plugin = plugin;
        this.folder = HistoryFolders.existing(plugin, histories);
    }

    /**
     * Does it.
     *
     * @param to the last version that goes into the one
     * @return the migration that is in the place of the others
     * @throws ProblemException when the history is broken or has no such version; nothing has changed then
     */
    public Migration to(int to) {
        History history = CommittedHistory.read(plugin, folder.scripts()).history();
        refuseUnknown(history, to);
        History first = new History(
                plugin,
                history.migrations().stream()
                        .filter(migration -> migration.version() <= to)
                        .toList());
        Migration last = first.newest().orElseThrow();
        String name = "versions_%d_to_%d".formatted(history.floor(), to);
        SortedMap<String, ScriptHashes> hashes = new TreeMap<>();
        Map<String, String> scripts = new TreeMap<>();
        Migration paths = new Migration(to, name, List.of(), last.schemaHash(), hashes);
        for (String dialect : last.scripts().keySet()) {
            Scripts both = scripts(first.of(dialect), dialect);
            scripts.put(paths.upScript(dialect), both.up());
            scripts.put(paths.downScript(dialect), both.down());
            hashes.put(dialect, both.hashes());
        }
        Migration squashed = new Migration(to, name, first.pins(), last.schemaHash(), hashes);
        List<Migration> migrations = new ArrayList<>(List.of(squashed));
        history.migrations().stream()
                .filter(migration -> migration.version() > to)
                .forEach(migrations::add);
        folder.replace(new History(plugin, migrations), scripts, null, first.migrations());
        return squashed;
    }

    private void refuseUnknown(History history, int to) {
        if (to <= history.floor() || to > history.version()) {
            String versions = history.version() == history.floor()
                    ? "just one version, " + history.floor()
                    : "the versions " + history.floor() + " to " + history.version();
            throw new ProblemException(Problem.error(
                    ProblemKind.UNKNOWN_VERSION,
                    Place.NOWHERE,
                    "The history of the plugin %s can't be squashed to version %d: it has %s."
                            .formatted(plugin, to, versions),
                    history.version() == history.floor()
                            ? "There is nothing to squash."
                            : history.version() == history.floor() + 1
                                    ? "Name version " + history.version() + "."
                                    : "Name a version from " + (history.floor() + 1) + " to " + history.version()
                                            + "."));
        }
    }

    private Scripts scripts(History history, String dialect) {
        List<Migration> forth = history.migrations();
        List<Migration> back = new ArrayList<>(forth);
        Collections.reverse(back);
        int to = history.version();
        String up = ScriptTitle.up(plugin, to, dialect)
                + "-- all of the versions %d to %d in one, for a database that is empty\n"
                        .formatted(history.floor(), to);
        String down = ScriptTitle.down(plugin, to, dialect)
                + "-- all of the versions %d to %d\n".formatted(history.floor(), to);
        return new Scripts(
                up + SquashedScript.of(texts(forth, migration -> migration.upScript(dialect))),
                down + SquashedScript.of(texts(back, migration -> migration.downScript(dialect))));
    }

    private List<SquashedScript.Part> texts(List<Migration> migrations, Function<Migration, String> script) {
        ScriptSource source = folder.scripts();
        return migrations.stream()
                .map(migration -> new SquashedScript.Part(
                        migration, source.read(script.apply(migration)).orElseThrow(IllegalStateException::new)))
                .toList();
    }
}
