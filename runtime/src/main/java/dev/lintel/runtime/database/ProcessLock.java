package dev.lintel.runtime.database;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock among the threads of this process, for databases that live inside one: an embedded H2 is open in one process at a
 * time.
 */
final class ProcessLock implements RunLock {

    private static final Map<String, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private final ReentrantLock lock;

    private ProcessLock(ReentrantLock lock) {
        this.lock = lock;
    }

    static RunLock acquire(Database database, Duration deadline) {
        ReentrantLock lock = LOCKS.computeIfAbsent(database.toString(), name -> new ReentrantLock());
        try {
            if (!lock.tryLock(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                throw RunLock.timedOut(deadline, ", in another thread of this process");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RunLock.timedOut(deadline, ", and waiting for it was interrupted");
        }
        return new ProcessLock(lock);
    }

    @Override
    public void close() {
        lock.unlock();
    }
}
