package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Drops what is a plugin's own together with all that is recorded of it. Where the database can't undo a drop, the journal
 * holds the statements, and the next run ends what one that died has begun.
 */
public final class Dropping {

    private final Database database;
    private final RunLock lock;
    private final String plugin;

    public Dropping(Database database, RunLock lock, String plugin) {
        this.database = database;
        this.lock = lock;
        this.plugin = plugin;
    }

    /**
     * Drops it.
     *
     * @throws ProblemException when the database refuses a statement, because something needs what would go
     */
    public void drop(List<String> statements) throws SQLException {
        String text = statements.stream().map(statement -> statement + ";\n").collect(Collectors.joining());
        carryOut(text, Optional.empty());
    }

    /** Ends what a run that was broken off has begun. */
    void finish(JournalEntry begun) throws SQLException {
        carryOut(begun.script(), Optional.of(begun));
    }

    private void carryOut(String text, Optional<JournalEntry> begun) throws SQLException {
        lock.announce("uninstalling " + plugin);
        Script script = Script.read(
                plugin,
                JournalEntry.ALL_VERSIONS,
                "uninstall",
                Direction.DOWN,
                "uninstall " + plugin,
                text,
                database.product());
        boolean isAtomic = begun.isEmpty() && script.isAtomic(database.product());
        Execution execution = isAtomic
                ? new AtomicExecution(database, lock)
                : new ResumableExecution(database, lock, OwnTables.look(database));
        try {
            execution.carryOut(script, begun, this::forget);
        } catch (StatementFailedException e) {
            boolean remains = !isAtomic && e.done() > 0;
            if (!isAtomic && !remains) {
                new Journal(database).remove(plugin);
            }
            throw refused(e, remains);
        }
    }

    /** Takes what is recorded out; the history last, because it is by that that the plugin is known. */
    public void forget() throws SQLException {
        OwnTables tables = OwnTables.look(database);
        if (tables.exists(OwnTables.APPLIED)) {
            database.sql().update("delete from {lintel_applied} where [plugin] = ?", plugin);
        }
        String history = PluginNaming.historyTable(plugin);
        if (tables.exists(history)) {
            database.sql().execute(database.sql().text("drop table {" + history + "}"));
        }
    }

    private ProblemException refused(StatementFailedException refusal, boolean remains) {
        return new ProblemException(
                List.of(Problem.error(
                        ProblemKind.STILL_REFERENCED,
                        Place.NOWHERE,
                        "%s can't be uninstalled, the database says: %s. %s"
                                .formatted(
                                        plugin,
                                        refusal.getMessage(),
                                        remains
                                                ? "What was dropped before that is gone, and the next run goes on there."
                                                : "Nothing was changed."),
                        "Take away what the database names, and ask again.")),
                refusal);
    }
}
