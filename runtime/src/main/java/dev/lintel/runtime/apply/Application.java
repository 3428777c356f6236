package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Journal;
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
    private final StepsTogether together;
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
        this.together = StepsTogether.of(database, lock);
        plugins.forEach(plugin -> this.plugins.put(plugin.name(), plugin));
        remember(halfway);
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
                if (!waits(ready)) {
                    applyTogether(together.take());
                    if (!waits(ready)) {
                        begins(ready);
                        carryOut(ready);
                    }
                }
            }
            applyTogether(together.take());
            return List.copyOf(done);
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private void remember(Collection<JournalEntry> entries) {
        entries.forEach(entry -> halfway.put(entry.toString(), entry));
    }

    /** Whether a step can wait, since it goes together with those that wait. */
    private boolean waits(ReadyStep ready) throws SQLException {
        return !halfway.containsKey(ready.step().toString()) && together.add(ready);
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
        List<Duration> durations = together.carryOut(steps, ledger, tables);
        if (durations.isEmpty()) {
            look();
            remember(Journal.read(database, tables));
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
                Optional.ofNullable(halfway.remove(ready.step().toString()));
        ended(new SingleStep(database, lock, tables, ledger).carryOut(ready, begun, done));
    }
}
