package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Step;
import dev.lintel.schema.problem.ProblemException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Carries out a plan, step by step. The caller holds the lock and has made sure that nothing speaks against the plan. */
public final class Application {

    private final Database database;
    private final RunLock lock;
    private final StepListener listener;
    private final Map<String, InstalledPlugin> plugins = new TreeMap<>();
    private final Map<String, JournalEntry> halfway = new TreeMap<>();
    private final List<AppliedStep> done = new ArrayList<>();
    private final PipelinedSteps pipelined;
    private OwnTables tables;
    private Ledger ledger;
    private int total;

    /** @param halfway the migrations that an earlier run has begun */
    public Application(
            Database database,
            RunLock lock,
            Collection<InstalledPlugin> plugins,
            Collection<JournalEntry> halfway,
            StepListener listener) {
        this.database = database;
        this.lock = lock;
        this.listener = listener;
        this.pipelined = new PipelinedSteps(database, lock);
        plugins.forEach(plugin -> this.plugins.put(plugin.name(), plugin));
        halfway.forEach(entry -> this.halfway.put(entry.plugin(), entry));
    }

    /**
     * Applies all steps of a plan.
     *
     * @return the steps with how long each took
     * @throws ProblemException when a migration fails; what was applied before it stands, and is recorded
     */
    public List<AppliedStep> apply(Plan plan) {
        try {
            total = plan.steps().size();
            look();
            for (Step step : plan.steps()) {
                ReadyStep ready = ReadyStep.of(step, plugins.get(step.plugin()), database.product());
                boolean isPipelined = !halfway.containsKey(step.plugin()) && pipelined.takes(ready.script());
                if (isPipelined) {
                    pipelined.add(ready);
                }
                if (!isPipelined || pipelined.isFull()) {
                    applyTogether(pipelined.take());
                }
                if (!isPipelined) {
                    applyAlone(ready);
                }
            }
            applyTogether(pipelined.take());
            return List.copyOf(done);
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private void look() throws SQLException {
        tables = OwnTables.look(database);
        ledger = new Ledger(database, tables);
    }

    private void applyTogether(List<ReadyStep> steps) throws SQLException {
        if (steps.isEmpty()) {
            return;
        }
        begins(steps.get(0));
        List<Duration> durations = pipelined.send(steps, ledger);
        if (durations.isEmpty()) {
            look();
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i).step();
            if (i > 0) {
                begins(steps.get(i));
            }
            Optional<Duration> duration = durations.isEmpty()
                    ? ledger.duration(step.plugin(), step.version())
                    : Optional.of(durations.get(i));
            if (duration.isPresent()) {
                ended(new AppliedStep(step, duration.get()));
            } else {
                carryOut(steps.get(i));
            }
        }
    }

    private void applyAlone(ReadyStep ready) throws SQLException {
        begins(ready);
        carryOut(ready);
    }

    private void begins(ReadyStep ready) {
        lock.announce(ready.step() + " " + ready.step().migration().name());
        listener.stepStarted(ready.step(), done.size() + 1, total);
    }

    private void ended(AppliedStep step) {
        done.add(step);
        listener.stepEnded(step, done.size(), total);
    }

    private void carryOut(ReadyStep ready) throws SQLException {
        Optional<JournalEntry> begun =
                Optional.ofNullable(halfway.remove(ready.step().plugin()));
        ended(new SingleStep(database, lock, tables, ledger).carryOut(ready, begun, done));
    }
}
