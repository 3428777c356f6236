package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.database.RunLock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Steps that follow each other and cost less when they are carried out together. */
abstract class StepsTogether {

    private static final int SECONDS_TO_ANSWER = 5;

    private final Database database;
    private final RunLock lock;
    private final int most;
    private final List<ReadyStep> waiting = new ArrayList<>();

    /** @param most how many may go together */
    StepsTogether(Database database, RunLock lock, int most) {
        this.database = database;
        this.lock = lock;
        this.most = most;
    }

    /** Those for a kind of database. */
    static StepsTogether of(Database database, RunLock lock) {
        return database.product() == Product.POSTGRESQL
                ? new PipelinedSteps(database, lock)
                : new MakingSteps(database, lock);
    }

    final Database database() {
        return database;
    }

    /** Has a step wait, and says whether it does: whether it can go together with those that wait. */
    final boolean add(ReadyStep step) throws SQLException {
        boolean isTaken = waiting.size() < most && takes(step, waiting);
        if (isTaken) {
            waiting.add(step);
        }
        return isTaken;
    }

    /** Those that wait, which no longer do then. */
    final List<ReadyStep> take() {
        List<ReadyStep> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    /**
     * Carries them out.
     *
     * @return how long each took; empty when one was refused: those before it stand then, and the others did not begin, or the
     *     journal says how far they came
     * @throws SQLException when the database does not answer any more
     */
    final List<Duration> carryOut(List<ReadyStep> steps, Ledger ledger, OwnTables tables) throws SQLException {
        verify(steps.get(0).script(), 0);
        try {
            return send(steps, ledger, tables);
        } catch (SQLException e) {
            if (!database.connection().isValid(SECONDS_TO_ANSWER)) {
                throw e;
            }
            // which one it was, and why, shows when they are sent one by one
            return List.of();
        }
    }

    /** Makes sure that the lock is held before a statement of a script is sent. */
    final void verify(Script script, int statement) {
        boolean isEmpty = script.statements().isEmpty();
        lock.verify(script, isEmpty ? 1 : script.statements().get(statement).line());
    }

    /** Whether a step can go behind those that wait. */
    abstract boolean takes(ReadyStep step, List<ReadyStep> before) throws SQLException;

    /** Sends them, and says how long each took. */
    abstract List<Duration> send(List<ReadyStep> steps, Ledger ledger, OwnTables tables) throws SQLException;
}
