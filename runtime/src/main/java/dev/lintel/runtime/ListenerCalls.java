package dev.lintel.runtime;

import dev.lintel.runtime.apply.AppliedStep;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Step;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Calls listeners in the order in which they were added. One that throws stops neither the run nor the others. */
record ListenerCalls(List<MigrationListener> listeners) implements MigrationListener {

    private static final System.Logger LOG = System.getLogger("dev.lintel.runtime");

    ListenerCalls {
        listeners = List.copyOf(listeners);
    }

    ListenerCalls with(MigrationListener another) {
        List<MigrationListener> all = new ArrayList<>(listeners);
        all.add(another);
        return new ListenerCalls(all);
    }

    @Override
    public void started(String database, Plan plan) {
        each(listener -> listener.started(database, plan));
    }

    @Override
    public void stepStarted(Step step, int number, int total) {
        each(listener -> listener.stepStarted(step, number, total));
    }

    @Override
    public void stepEnded(AppliedStep step, int number, int total) {
        each(listener -> listener.stepEnded(step, number, total));
    }

    @Override
    public void ended(MigrationReport report) {
        each(listener -> listener.ended(report));
    }

    @Override
    public void failed(LintelException failure) {
        each(listener -> listener.failed(failure));
    }

    private void each(Consumer<MigrationListener> call) {
        for (MigrationListener listener : listeners) {
            try {
                call.accept(listener);
            } catch (RuntimeException e) {
                LOG.log(
                        Level.WARNING,
                        "a listener failed: " + listener.getClass().getName(),
                        e);
            }
        }
    }
}
