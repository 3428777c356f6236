package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.Pipeline;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.database.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Small migrations that go to PostgreSQL together, each in a transaction of its own with its record: most of what they would
 * cost one by one are the ways there and back. Those that may take long, since they change rows or ask for them first, never
 * go this way, and neither does what the driver could mistake among other statements.
 */
final class PipelinedSteps extends StepsTogether {

    private static final int MOST = 16;
    private static final int LONGEST_SCRIPT = 8_000;

    PipelinedSteps(Database database, RunLock lock) {
        super(database, lock, MOST);
    }

    @Override
    boolean takes(ReadyStep step, List<ReadyStep> before) {
        Script script = step.script();
        return script.isAtomic(database().product())
                && script.header().prechecks().isEmpty()
                && script.text().length() <= LONGEST_SCRIPT
                && script.statements().stream()
                        .allMatch(statement -> StatementKind.of(statement) == StatementKind.CATALOG
                                && Pipeline.takes(statement.text()));
    }

    @Override
    List<Duration> send(List<ReadyStep> steps, Ledger ledger, OwnTables tables) throws SQLException {
        List<Sql.Work> transactions =
                steps.stream().<Sql.Work>map(step -> () -> queue(step, ledger)).toList();
        return database().sql().inTransactions(transactions, row -> Duration.ofMillis(row.getLong(1)));
    }

    private void queue(ReadyStep step, Ledger ledger) throws SQLException {
        Sql sql = database().sql();
        step.script().statements().forEach(statement -> sql.executeWithCommit(statement.text()));
        ledger.open(step.script().plugin());
        ledger.appliedMeasured(step.row(database().product(), Duration.ZERO));
    }
}
