package dev.lintel.runtime;

import dev.lintel.PluginRegistry;
import dev.lintel.runtime.apply.Application;
import dev.lintel.runtime.apply.AppliedStep;
import dev.lintel.runtime.apply.UndoScripts;
import dev.lintel.runtime.apply.Undoing;
import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.database.UpToDate;
import dev.lintel.runtime.discover.Found;
import dev.lintel.runtime.discover.Installation;
import dev.lintel.runtime.order.ExplainedStep;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Planner;
import dev.lintel.runtime.order.Step;
import dev.lintel.runtime.state.Assessment;
import dev.lintel.runtime.state.PluginState;
import dev.lintel.runtime.undo.AppliedHistory;
import dev.lintel.runtime.undo.Halfway;
import dev.lintel.runtime.undo.Rollback;
import dev.lintel.runtime.undo.Selection;
import dev.lintel.runtime.undo.UndoStep;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Where it starts: the boot call of an application made of plugins.
 *
 * <pre>{@code
 * MigrationReport report = Lintel.on(dataSource).migrate();
 * }</pre>
 *
 * <p>A value: every setting gives a new one, and one may be used by several threads. The data source must be able to hand
 * out two connections at a time.
 */
public final class Lintel {

    private static final System.Logger LOG = System.getLogger("dev.lintel.runtime");

    private static final Duration DEFAULT_LOCK_TIMEOUT = Duration.ofMinutes(15);

    private final DataSource dataSource;
    private final Plugins plugins;
    private final Duration lockTimeout;

    private Lintel(DataSource dataSource, Plugins plugins, Duration lockTimeout) {
        this.dataSource = dataSource;
        this.plugins = plugins;
        this.lockTimeout = lockTimeout;
    }

    /** All enabled plugins that the thread's class loader knows, on this database. */
    public static Lintel on(DataSource dataSource) {
        Objects.requireNonNull(dataSource, "dataSource");
        return new Lintel(dataSource, Plugins.ofThread(), DEFAULT_LOCK_TIMEOUT);
    }

    /** The plugins that these class loaders know, in place of the thread's: of plugin jars that a host loads apart. */
    public Lintel classLoaders(ClassLoader... loaders) {
        return new Lintel(dataSource, plugins.in(List.of(loaders)), lockTimeout);
    }

    /**
     * The plugins in the jars of a folder, besides those that the thread's class loader knows. Each jar gets a class loader of
     * its own, which is closed again when a call ends. Jars without a plugin in them are not looked at.
     */
    public Lintel pluginFolder(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return new Lintel(dataSource, plugins.inFolder(folder), lockTimeout);
    }

    /** Just these plugins, for a host that finds them itself. Each one's history is read from the jar of its registry. */
    public Lintel registries(PluginRegistry... registries) {
        return new Lintel(dataSource, plugins.of(List.of(registries)), lockTimeout);
    }

    /**
     * Enables just these plugins, whatever {@code lintel.properties} and {@code LINTEL_PLUGINS} say. The tables of the others
     * stay, and their migrations wait. A plugin that an enabled one needs must be enabled as well.
     */
    public Lintel plugins(String... names) {
        return new Lintel(dataSource, plugins.only(List.of(names)), lockTimeout);
    }

    /** Enables all plugins but these, or all of {@link #plugins(String...)} but these, whatever is set elsewhere. */
    public Lintel disabled(String... names) {
        return new Lintel(dataSource, plugins.except(List.of(names)), lockTimeout);
    }

    /** How long to wait while another process migrates the database; 15 minutes unless told. Waiting is not failing. */
    public Lintel lockTimeout(Duration timeout) {
        return new Lintel(dataSource, plugins, Objects.requireNonNull(timeout, "timeout"));
    }

    /**
     * Applies what waits, of all plugins, in the order of {@link #plan()}. When nothing waits, and it has seen these plugins
     * before, one query is all it does; it does not look at the histories then, as {@link #plan()} and {@link #status()} do.
     *
     * @throws LintelException with everything that is wrong, before anything was changed; or with the one migration that
     *     failed, after those before it were applied and recorded
     */
    public MigrationReport migrate() {
        long start = System.nanoTime();
        Found found = plugins.discover();
        return on(found, database -> {
            boolean known = found.fingerprint(database.dialect())
                    .filter(print -> UpToDate.knows(database, print))
                    .isPresent();
            return known ? report(database, found.newestVersions(), start) : migrate(found, database, start);
        });
    }

    /**
     * What {@link #migrate()} would do now.
     *
     * @throws LintelException with everything that speaks against it
     */
    public Plan plan() {
        return with((installation, database) -> assess(installation, database).plan());
    }

    /**
     * The same as {@link #plan()}, with the reasons for its order: for each step why it is not an earlier one.
     *
     * @throws LintelException with everything that speaks against it
     */
    public List<ExplainedStep> explain() {
        return with((installation, database) ->
                Planner.explain(assess(installation, database).progress()));
    }

    /**
     * How the database stands. Problems are a part of the answer.
     *
     * @throws LintelException when the database can't be reached
     */
    public Status status() {
        return with((installation, database) -> {
            Assessment now = Assessment.of(installation, database);
            return new Status(
                    database.toString(),
                    now.plugins().stream().map(Lintel::status).toList(),
                    List.copyOf(installation.disabled()),
                    now.problems());
        });
    }

    /**
     * What a rollback would undo now, in that order, with what would be lost.
     *
     * @throws LintelException with everything that speaks against it, other than losses
     */
    public List<UndoStep> rollbackPlan(Rollback rollback) {
        return with((installation, database) -> undoSteps(rollback, installation, database));
    }

    /**
     * Undoes migrations, each together with its records. The scripts that undo them were stored in the database when they
     * were applied, so this works for plugins and versions that are not installed, too.
     *
     * @throws LintelException with everything that speaks against it, before anything was changed; or with the one script
     *     that failed, after those before it were undone
     */
    public RollbackReport rollback(Rollback rollback) {
        long start = System.nanoTime();
        return with((installation, database) -> locked(database, lock -> {
            Undoing undoing = new Undoing(database, lock);
            undoing.finish(Journal.read(database, OwnTables.look(database)));
            List<UndoStep> steps = undoSteps(rollback, installation, database);
            if (!rollback.acceptsLoss()) {
                UndoScripts.refuseLosses(steps);
            }
            return new RollbackReport(
                    database.toString(), undoing.undo(steps), Duration.ofNanos(System.nanoTime() - start));
        }));
    }

    private static List<UndoStep> undoSteps(Rollback rollback, Installation installation, Database database) {
        List<AppliedRecord> chosen = Selection.of(rollback, AppliedHistory.read(database, installation.plugins()));
        Halfway.refuse(chosen, Journal.read(database, OwnTables.look(database)));
        return UndoScripts.steps(database, chosen);
    }

    private MigrationReport migrate(Found found, Database database, long start) {
        Installation installation = found.install().on(database.dialect());
        Optional<String> fingerprint = found.fingerprint(database.dialect());
        Assessment before = assess(installation, database);
        if (!before.isBehind()) {
            fingerprint.ifPresent(print -> remember(print, installation, database));
            return report(database, before, List.of(), start);
        }
        return locked(database, lock -> {
            // whoever had the lock before may have done the work
            Assessment now = assess(installation, database);
            if (new Undoing(database, lock).finish(now.halfway())) {
                now = assess(installation, database);
            }
            Application application = new Application(database, lock, installation.plugins(), now.halfway());
            List<AppliedStep> steps = application.apply(now.plan());
            fingerprint.ifPresent(print -> UpToDate.remember(database, print));
            return report(database, now, steps, start);
        });
    }

    /** The next start is to look less. This one needs no lock for itself, so it waits for none. */
    private void remember(String fingerprint, Installation installation, Database database) {
        try (RunLock lock = RunLock.acquire(dataSource, database, Duration.ZERO)) {
            lock.announce("a look at the histories");
            if (!assess(installation, database).isBehind()) {
                UpToDate.remember(database, fingerprint);
            }
        } catch (ProblemException e) {
            LOG.log(Level.DEBUG, "that the database is up to date could not be remembered", e);
        }
    }

    /** Whatever is done under the lock, what was known before it counts no more. */
    private <T> T locked(Database database, Function<RunLock, T> work) {
        RunLock lock = RunLock.acquire(dataSource, database, lockTimeout);
        try {
            UpToDate.forget(database);
            return work.apply(lock);
        } finally {
            lock.close();
        }
    }

    private <T> T with(BiFunction<Installation, Database, T> work) {
        Found found = plugins.discover();
        return on(found, database -> work.apply(found.install().on(database.dialect()), database));
    }

    private <T> T on(Found found, Function<Database, T> work) {
        try (found;
                Database database = connect(found)) {
            return work.apply(database);
        } catch (ProblemException e) {
            throw new LintelException(e.problems(), e.getCause());
        }
    }

    private Database connect(Found found) {
        try {
            return Database.connect(dataSource);
        } catch (ProblemException e) {
            List<Problem> problems = new ArrayList<>(found.install().problems());
            problems.addAll(e.problems());
            throw new LintelException(problems, e.getCause());
        }
    }

    private static Assessment assess(Installation installation, Database database) {
        Assessment now = Assessment.of(installation, database);
        if (!now.problems().isEmpty()) {
            throw new ProblemException(now.problems());
        }
        return now;
    }

    private static MigrationReport report(Database database, Assessment before, List<AppliedStep> steps, long start) {
        List<PluginReport> plugins = before.plugins().stream()
                .map(plugin -> new PluginReport(
                        plugin.name(),
                        plugin.applied(),
                        plugin.plugin().history().version()))
                .toList();
        return new MigrationReport(database.toString(), plugins, steps, Duration.ofNanos(System.nanoTime() - start));
    }

    private static MigrationReport report(Database database, Map<String, Integer> versions, long start) {
        List<PluginReport> plugins = versions.entrySet().stream()
                .map(plugin -> new PluginReport(plugin.getKey(), plugin.getValue(), plugin.getValue()))
                .toList();
        return new MigrationReport(
                database.toString(), plugins, List.of(), Duration.ofNanos(System.nanoTime() - start));
    }

    private static PluginStatus status(PluginState state) {
        return new PluginStatus(
                state.name(),
                state.applied(),
                state.plugin().history().version(),
                state.progress().pending().stream()
                        .map(migration -> new Step(state.name(), migration))
                        .toList(),
                state.problems());
    }
}
