package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.AppliedRecords;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.undo.UndoStep;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes migrations back, each together with its records. The caller holds the lock and has made sure that nothing speaks against it. */
public final class Undoing {

    private final Database database;
    private final RunLock lock;
    private final List<UndoneStep> done = new ArrayList<>();

    public Undoing(Database database, RunLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /**
     * Undoes in the given order.
     *
     * @throws dev.lintel.schema.problem.ProblemException when a script fails; what was undone before it stays undone
     */
    public List<UndoneStep> undo(List<UndoStep> steps) {
        try {
            OwnTables tables = OwnTables.look(database);
            Ledger ledger = new Ledger(database, tables);
            for (UndoStep step : steps) {
                undo(UndoScripts.of(step.migration(), database.product()), Optional.empty(), tables, ledger);
            }
            return List.copyOf(done);
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    /** Ends what an earlier run has begun to undo; says whether there was something. */
    public boolean finish(List<JournalEntry> halfway) {
        List<JournalEntry> begun = halfway.stream()
                .filter(entry -> entry.direction() == Direction.DOWN)
                .toList();
        if (begun.isEmpty()) {
            return false;
        }
        try {
            OwnTables tables = OwnTables.look(database);
            Ledger ledger = new Ledger(database, tables);
            List<AppliedRecord> records = AppliedRecords.read(database, tables);
            for (JournalEntry entry : begun) {
                if (entry.isUninstall()) {
                    new Dropping(database, lock, entry.plugin()).finish(entry);
                    continue;
                }
                String name = records.stream()
                        .filter(record -> record.plugin().equals(entry.plugin()) && record.version() == entry.version())
                        .map(AppliedRecord::name)
                        .findFirst()
                        .orElse("");
                Script script =
                        UndoScripts.of(entry.plugin(), entry.version(), name, entry.script(), database.product());
                undo(script, Optional.of(entry), tables, ledger);
            }
            return true;
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private void undo(Script script, Optional<JournalEntry> begun, OwnTables tables, Ledger ledger)
            throws SQLException {
        lock.announce("undoing " + script);
        if (begun.isEmpty()) {
            new RowsInTheWay(database).check(script);
        }
        boolean isAtomic = begun.isEmpty() && script.isAtomic(database.product());
        Execution execution =
                isAtomic ? new AtomicExecution(database, lock) : new ResumableExecution(database, lock, tables);
        long start = System.nanoTime();
        try {
            execution.carryOut(script, begun, () -> ledger.undone(script.plugin(), script.version()));
        } catch (StatementFailedException e) {
            if (!isAtomic && e.done() == 0) {
                // as if it had not been asked for: a start must not fail because of it
                new Journal(database).remove(script.plugin(), script.version());
            }
            List<String> before = done.stream()
                    .map(step -> step.plugin() + "@" + step.version())
                    .toList();
            throw Failures.of(script, e, isAtomic, before);
        }
        done.add(new UndoneStep(
                script.plugin(), script.version(), script.name(), Duration.ofNanos(System.nanoTime() - start)));
    }
}
