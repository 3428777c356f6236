package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.RunLock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Carries out one step after the other over one connection: wholly or not at all where the database can, else with a journal. */
final class SingleStep {

    private final Database database;
    private final RunLock lock;
    private final OwnTables tables;
    private final Ledger ledger;

    SingleStep(Database database, RunLock lock, OwnTables tables, Ledger ledger) {
        this.database = database;
        this.lock = lock;
        this.tables = tables;
        this.ledger = ledger;
    }

    /**
     * Carries a step out, and records it.
     *
     * @param begun how far an earlier run came with it
     * @param before the steps of this run that stand, for the message of a failure
     */
    AppliedStep carryOut(ReadyStep ready, Optional<JournalEntry> begun, List<AppliedStep> before) throws SQLException {
        Script script = ready.script();
        if (begun.isEmpty()) {
            new RowsInTheWay(database).check(script);
        }
        boolean isAtomic = begun.isEmpty() && script.isAtomic(database.product());
        Execution execution =
                isAtomic ? new AtomicExecution(database, lock) : new ResumableExecution(database, lock, tables);
        long start = System.nanoTime();
        if (!isAtomic) {
            ledger.open(script.plugin());
        }
        try {
            execution.carryOut(script, begun, () -> {
                ledger.open(script.plugin());
                ledger.applied(List.of(ready.row(database.product(), since(start))));
            });
        } catch (StatementFailedException e) {
            throw Failures.of(
                    script,
                    e,
                    isAtomic,
                    before.stream().map(one -> one.step().toString()).toList());
        }
        return new AppliedStep(ready.step(), since(start));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
