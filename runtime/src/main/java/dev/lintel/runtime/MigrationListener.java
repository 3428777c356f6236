package dev.lintel.runtime;

import dev.lintel.runtime.apply.StepListener;
import dev.lintel.runtime.order.Plan;

/**
 * Hears what {@link Lintel#migrate()} does while it does it: for logs, metrics, a bar of progress. It is called on the thread
 * that migrates, so what it does takes its time from the run. What it throws is logged, and stops nothing.
 *
 * <pre>{@code
 * Lintel.on(dataSource).listener(new MigrationListener() {
 *     public void stepEnded(AppliedStep step, int number, int total) {
 *         log.info("{} ({} of {})", step, number, total);
 *     }
 * }).migrate();
 * }</pre>
 */
public interface MigrationListener extends StepListener {

    /** The lock is held, and these migrations are about to be applied; not called when there is nothing to do. */
    default void started(String database, Plan plan) {}

    /** All is done, or there was nothing to do. */
    default void ended(MigrationReport report) {}

    /** The run was refused, or a migration failed; what it throws to the caller. */
    default void failed(LintelException failure) {}
}
