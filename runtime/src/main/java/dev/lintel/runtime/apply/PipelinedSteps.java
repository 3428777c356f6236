package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Pipeline;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.database.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Small migrations that go to PostgreSQL together, each in a transaction of its own with its record: most of what they would
 * cost one by one are the ways there and back. Those that may take long, since they change rows or ask for them first, never
 * go this way, and neither does what the driver could mistake among other statements.
 */
final class PipelinedSteps {

    private static final int MOST = 16;
    private static final int LONGEST_SCRIPT = 8_000;
    private static final int SECONDS_TO_ANSWER = 5;

    private final Database database;
    private final RunLock lock;
    private final List<ReadyStep> waiting = new ArrayList<>();

    PipelinedSteps(Database database, RunLock lock) {
        this.database = database;
        this.lock = lock;
    }

    boolean takes(Script script) {
        return database.product() == Product.POSTGRESQL
                && script.isAtomic(database.product())
                && script.header().prechecks().isEmpty()
                && script.text().length() <= LONGEST_SCRIPT
                && script.statements().stream()
                        .allMatch(statement -> StatementKind.of(statement) == StatementKind.CATALOG
                                && Pipeline.takes(statement.text()));
    }

    void add(ReadyStep step) {
        waiting.add(step);
    }

    boolean isFull() {
        return waiting.size() >= MOST;
    }

    /** Those that wait, which no longer do then. */
    List<ReadyStep> take() {
        List<ReadyStep> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    /**
     * Sends some of them.
     *
     * @return how long each took; empty when one was refused: those before it stand then, and nothing is left of the others
     * @throws SQLException when the database does not answer any more
     */
    List<Duration> send(List<ReadyStep> steps, Ledger ledger) throws SQLException {
        Script first = steps.get(0).script();
        int line = first.statements().isEmpty() ? 1 : first.statements().get(0).line();
        lock.verify(first, line);
        List<Sql.Work> transactions =
                steps.stream().<Sql.Work>map(step -> () -> queue(step, ledger)).toList();
        try {
            return database.sql().inTransactions(transactions, row -> Duration.ofMillis(row.getLong(1)));
        } catch (SQLException e) {
            if (!database.connection().isValid(SECONDS_TO_ANSWER)) {
                throw e;
            }
            // which one it was, and why, shows when they are sent one by one
            return List.of();
        }
    }

    private void queue(ReadyStep step, Ledger ledger) throws SQLException {
        step.script().statements().forEach(statement -> database.sql().executeWithCommit(statement.text()));
        ledger.open(step.script().plugin());
        ledger.appliedMeasured(
                step.fileName(database.product()), step.script().text(), step.record(database.product()));
    }
}
