package dev.lintel.runtime.database;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.time.Duration;

/**
 * Lets one run at a time change a database. It is held over the whole run and bound to the session or the process, so
 * whoever dies leaves none behind. Waiting for it is not a failure until the deadline.
 */
public interface RunLock extends AutoCloseable {

    /**
     * Waits for the lock.
     *
     * @param deadline how long at most
     * @throws ProblemException when somebody else still has it then
     */
    static RunLock acquire(Database database, Duration deadline) {
        return database.product() == Product.POSTGRESQL
                ? PostgresLock.acquire(database, deadline)
                : ProcessLock.acquire(database, deadline);
    }

    @Override
    void close();

    /** The problem that the deadline has passed. */
    static ProblemException timedOut(Duration deadline, String holder) {
        return new ProblemException(Problem.error(
                ProblemKind.LOCK_TIMEOUT,
                Place.NOWHERE,
                "Another process has been migrating this database for %d seconds%s."
                        .formatted(deadline.toSeconds(), holder),
                "Wait for it or stop it, and start again; nothing was changed."));
    }
}
