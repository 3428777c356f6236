package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.LockWaits;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Step;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Carries out a plan over several connections at a time, under the one lock of the run. Plugins that need each other keep
 * the plan's order; see {@link dev.lintel.runtime.order.Precedence}. When a migration fails, those that run end, and no other
 * one begins.
 */
public final class ParallelApplication {

    private final DataSource dataSource;
    private final Database database;
    private final RunLock lock;
    private final StepListener listener;
    private final Map<String, InstalledPlugin> plugins = new TreeMap<>();
    private final Map<String, JournalEntry> halfway = new TreeMap<>();
    private final Map<Integer, AppliedStep> done = new TreeMap<>();
    private final Map<Integer, Exception> failures = new TreeMap<>();

    /**
     * @param dataSource gives the connections beside the first
     * @param database the first connection
     * @param halfway the migrations that an earlier run has begun
     * @param listener is never called by two at a time
     */
    public ParallelApplication(
            DataSource dataSource,
            Database database,
            RunLock lock,
            Collection<InstalledPlugin> plugins,
            Collection<JournalEntry> halfway,
            StepListener listener) {
        this.dataSource = dataSource;
        this.database = database;
        this.lock = lock;
        this.listener = listener;
        plugins.forEach(plugin -> this.plugins.put(plugin.name(), plugin));
        halfway.forEach(entry -> this.halfway.put(entry.toString(), entry));
    }

    /**
     * Applies all steps of a plan.
     *
     * @param before for each step, by its place in the plan, those that come before it
     * @param connections how many may work at a time, with the first
     * @return the steps in the plan's order, with how long each took
     * @throws ProblemException when migrations fail, with the problems of all of them in the plan's order; what was applied
     *     stands, and is recorded
     */
    public List<AppliedStep> apply(Plan plan, List<BitSet> before, int connections) {
        List<ReadyStep> steps = plan.steps().stream()
                .map(step -> ReadyStep.of(step, plugins.get(step.plugin()), database.product()))
                .toList();
        Footprint footprint = new Footprint(plugins.values(), database.product());
        Schedule schedule = new Schedule(
                before, steps.stream().map(step -> footprint.of(step.script())).toList());
        List<Database> others = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try {
            OwnTables tables = OwnTables.look(database);
            Ledger ledger = new Ledger(database, tables);
            if (steps.stream().anyMatch(step -> !step.script().isAtomic(database.product()))) {
                tables.ensureJournal();
            }
            long widest = plan.steps().stream().map(Step::plugin).distinct().count();
            for (int number = 2; number <= Math.min(connections, widest); number++) {
                others.add(Database.connect(dataSource));
                lock.join(others.get(others.size() - 1), number);
            }
            for (Database other : others) {
                OwnTables same = tables.on(other);
                Ledger shared = ledger.on(other, same);
                SingleStep own = new SingleStep(other, lock, same, shared);
                threads.add(new Thread(
                        () -> beside(other, schedule, () -> work(steps, schedule, own, shared)),
                        "lintel-" + (threads.size() + 2)));
            }
            threads.forEach(Thread::start);
            Ledger shared = ledger.on(database, tables);
            work(steps, schedule, new SingleStep(database, lock, tables, shared), shared);
        } catch (SQLException e) {
            throw Database.unreachable(e);
        } finally {
            schedule.stop();
            await(threads);
            for (int i = 0; i < others.size(); i++) {
                lock.leave(others.get(i), i + 2);
                others.get(i).close();
            }
        }
        refuse();
        return List.copyOf(done.values());
    }

    /** What a further connection does, with the patience of the first. */
    private void beside(Database other, Schedule schedule, Runnable work) {
        try {
            LockWaits.limited(other, () -> {
                work.run();
                return other;
            });
        } catch (ProblemException e) {
            failed(0, e, schedule);
        }
    }

    /** What one connection does: step after step, until there is none left for it. */
    private void work(List<ReadyStep> steps, Schedule schedule, SingleStep own, Ledger ledger) {
        int current = 0;
        long first = ledger.position();
        try {
            for (OptionalInt next = schedule.next(); next.isPresent(); next = schedule.next()) {
                current = next.getAsInt();
                ReadyStep ready = steps.get(current);
                Optional<JournalEntry> begun = started(ready.step(), current, steps.size());
                ledger.goOnBehind(first + current);
                ended(own.carryOut(ready, begun, standing()), current, steps.size());
                schedule.done(current);
            }
        } catch (SQLException e) {
            failed(current, Database.unreachable(e), schedule);
        } catch (RuntimeException e) {
            failed(current, e, schedule);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed(current, new IllegalStateException("the run was interrupted", e), schedule);
        }
    }

    /** Says how far an earlier run came with the step. */
    private synchronized Optional<JournalEntry> started(Step step, int place, int total) {
        lock.announce(step + " " + step.migration().name());
        listener.stepStarted(step, place + 1, total);
        return Optional.ofNullable(halfway.remove(step.toString()));
    }

    private synchronized void ended(AppliedStep step, int place, int total) {
        done.put(place, step);
        listener.stepEnded(step, place + 1, total);
    }

    private synchronized List<AppliedStep> standing() {
        return List.copyOf(done.values());
    }

    private synchronized void failed(int place, Exception failure, Schedule schedule) {
        schedule.stop();
        failures.put(place, failure);
    }

    /** A migration that runs is never left alone: it ends before the lock is given back. */
    private static void await(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void refuse() {
        List<Problem> problems = new ArrayList<>();
        Exception cause = null;
        for (Exception failure : failures.values()) {
            if (!(failure instanceof ProblemException refusal)) {
                throw new IllegalStateException(failure);
            }
            problems.addAll(refusal.problems());
            cause = cause == null ? refusal : cause;
        }
        if (cause != null) {
            throw new ProblemException(problems.stream().distinct().toList(), cause);
        }
    }
}
