package dev.lintel.runtime;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.LockWaits;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.database.UpToDate;
import java.time.Duration;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Works on a database while nobody else does.
 *
 * @param dataSource gives the connections
 * @param timeout how long to wait for another run
 */
record Locking(DataSource dataSource, Duration timeout) {

    /** Whatever is done under the lock, what was known before it counts no more. */
    <T> T over(Database database, Function<RunLock, T> work) {
        return whileHeld(database, lock -> {
            UpToDate.forget(database);
            return work.apply(lock);
        });
    }

    /** For work that finds out first whether there is anything to do. */
    <T> T whileHeld(Database database, Function<RunLock, T> work) {
        RunLock lock = RunLock.acquire(dataSource, database, timeout);
        try {
            return LockWaits.limited(database, () -> work.apply(lock));
        } finally {
            lock.close();
        }
    }

    /** For work that is left undone while somebody else has the lock. */
    RunLock withoutWaiting(Database database) {
        return RunLock.acquire(dataSource, database, Duration.ZERO);
    }
}
