package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Step;
import dev.lintel.runtime.undo.AppliedHistory;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.script.Reversibility;
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
            OwnTables tables = OwnTables.look(database);
            Ledger ledger = new Ledger(database, tables);
            int total = plan.steps().size();
            for (Step step : plan.steps()) {
                int number = done.size() + 1;
                listener.stepStarted(step, number, total);
                apply(step, tables, ledger);
                listener.stepEnded(done.get(done.size() - 1), number, total);
            }
            return List.copyOf(done);
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    private void apply(Step step, OwnTables tables, Ledger ledger) throws SQLException {
        InstalledPlugin plugin = plugins.get(step.plugin());
        Script script = script(plugin, step.migration(), database);
        Optional<JournalEntry> begun = Optional.ofNullable(halfway.remove(step.plugin()));
        lock.announce(step + " " + step.migration().name());
        if (begun.isEmpty()) {
            new RowsInTheWay(database).check(script);
        }
        boolean isAtomic = begun.isEmpty() && script.isAtomic(database.product());
        Execution execution =
                isAtomic ? new AtomicExecution(database, lock) : new ResumableExecution(database, lock, tables);
        long start = System.nanoTime();
        if (!isAtomic) {
            ledger.open(step.plugin());
        }
        try {
            execution.carryOut(script, begun, () -> {
                ledger.open(step.plugin());
                ledger.applied(
                        fileName(step.migration(), database),
                        script.text(),
                        record(plugin, step.migration(), script, database),
                        since(start));
            });
        } catch (StatementFailedException e) {
            throw Failures.of(
                    script,
                    e,
                    isAtomic,
                    done.stream().map(one -> one.step().toString()).toList());
        }
        done.add(new AppliedStep(step, since(start)));
    }

    /** What is kept of a migration; the ledger gives it its position. */
    static AppliedRecord record(InstalledPlugin plugin, Migration migration, Script script, Database database) {
        String undo =
                plugin.scripts().read(migration.downScript(database.dialect())).orElse("");
        // both scripts of a draft say the same; one written by hand says it where it matters
        Reversibility said = AppliedHistory.reversibility(undo);
        return new AppliedRecord(
                plugin.name(),
                migration.version(),
                migration.name(),
                0,
                migration.pins(),
                script.header().compatible(),
                plugin.isDraft(migration.version()),
                said == Reversibility.UNKNOWN ? script.header().reversibility() : said,
                undo);
    }

    /** The script that applies a migration. */
    static Script script(InstalledPlugin plugin, Migration migration, Database database) {
        String path = migration.upScript(database.dialect());
        String text = plugin.scripts()
                .read(path)
                .orElseThrow(() -> new IllegalStateException("the plan was made without the script " + path));
        return Script.read(
                plugin.name(),
                migration.version(),
                migration.name(),
                Direction.UP,
                plugin.scripts().describe(path),
                text,
                database.product());
    }

    static String fileName(Migration migration, Database database) {
        String path = migration.upScript(database.dialect());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
