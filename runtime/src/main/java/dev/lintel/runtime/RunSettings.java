package dev.lintel.runtime;

import dev.lintel.runtime.database.RunLock;
import java.time.Duration;
import java.util.Objects;

/**
 * How a run goes about its work.
 *
 * @param lockTimeout how long it waits for another one
 * @param connections how many may work at a time
 */
record RunSettings(Duration lockTimeout, int connections) {

    static final RunSettings USUAL = new RunSettings(Duration.ofMinutes(15), 1);

    RunSettings {
        Objects.requireNonNull(lockTimeout, "timeout");
        if (connections < 1 || connections > RunLock.MOST_CONNECTIONS) {
            throw new IllegalArgumentException(
                    "connections must be from 1 to %d, not %d".formatted(RunLock.MOST_CONNECTIONS, connections));
        }
    }

    RunSettings lockTimeout(Duration other) {
        return new RunSettings(other, connections);
    }

    RunSettings connections(int other) {
        return new RunSettings(lockTimeout, other);
    }
}
