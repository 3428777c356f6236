package dev.lintel.runtime;

import dev.lintel.PluginRegistry;
import dev.lintel.runtime.adopt.Baseline;
import dev.lintel.runtime.adopt.Recorded;
import dev.lintel.runtime.adopt.Recording;
import dev.lintel.runtime.apply.Repair;
import dev.lintel.runtime.apply.SqlRequest;
import dev.lintel.runtime.apply.UndoScripts;
import dev.lintel.runtime.apply.Undoing;
import dev.lintel.runtime.apply.WrittenRun;
import dev.lintel.runtime.backup.Backup;
import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Journal;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.SchemaDataSource;
import dev.lintel.runtime.discover.Found;
import dev.lintel.runtime.discover.Installation;
import dev.lintel.runtime.discover.Switching;
import dev.lintel.runtime.drift.DriftCheck;
import dev.lintel.runtime.drift.PluginDrift;
import dev.lintel.runtime.order.ExplainedStep;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Planner;
import dev.lintel.runtime.order.Step;
import dev.lintel.runtime.order.Target;
import dev.lintel.runtime.state.Assessment;
import dev.lintel.runtime.state.PluginState;
import dev.lintel.runtime.state.Unfinished;
import dev.lintel.runtime.undo.AppliedHistory;
import dev.lintel.runtime.undo.Halfway;
import dev.lintel.runtime.undo.Rollback;
import dev.lintel.runtime.undo.Selection;
import dev.lintel.runtime.undo.UndoStep;
import dev.lintel.runtime.uninstall.Reset;
import dev.lintel.runtime.uninstall.Uninstallation;
import dev.lintel.runtime.uninstall.Uninstalled;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final DataSource dataSource;
    private final Plugins plugins;
    private final RunSettings settings;
    private final ListenerCalls listeners;

    private Lintel(DataSource dataSource, Plugins plugins, RunSettings settings, ListenerCalls listeners) {
        this.dataSource = dataSource;
        this.plugins = plugins;
        this.settings = settings;
        this.listeners = listeners;
    }

    /** All enabled plugins that the thread's class loader knows, on this database. */
    public static Lintel on(DataSource dataSource) {
        Objects.requireNonNull(dataSource, "dataSource");
        return new Lintel(dataSource, Plugins.ofThread(), RunSettings.USUAL, new ListenerCalls(List.of()));
    }

    /** The plugins that these class loaders know, in place of the thread's: of plugin jars that a host loads apart. */
    public Lintel classLoaders(ClassLoader... loaders) {
        return new Lintel(dataSource, plugins.in(List.of(loaders)), settings, listeners);
    }

    /**
     * The plugins in the jars of a folder, besides those that the thread's class loader knows. Each jar gets a class loader of
     * its own, which is closed again when a call ends. Jars without a plugin in them are not looked at.
     */
    public Lintel pluginFolder(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return new Lintel(dataSource, plugins.inFolder(folder), settings, listeners);
    }

    /** Just these plugins, for a host that finds them itself. Each one's history is read from the jar of its registry. */
    public Lintel registries(PluginRegistry... registries) {
        return new Lintel(dataSource, plugins.of(List.of(registries)), settings, listeners);
    }

    /**
     * Enables just these plugins, whatever {@code lintel.properties} and {@code LINTEL_PLUGINS} say. The tables of the others
     * stay, and their migrations wait. A plugin that an enabled one needs must be enabled as well.
     */
    public Lintel plugins(String... names) {
        return new Lintel(dataSource, plugins.only(List.of(names)), settings, listeners);
    }

    /** Enables all plugins but these, or all of {@link #plugins(String...)} but these, whatever is set elsewhere. */
    public Lintel disabled(String... names) {
        return new Lintel(dataSource, plugins.except(List.of(names)), settings, listeners);
    }

    /**
     * For the time while plugins are developed: the draft that the compiler has written of a plugin's next migration is applied
     * like a committed one. When it has changed, or was committed, it is undone first, whatever is lost with it. Never in
     * production: there a draft is a problem.
     */
    public Lintel development() {
        return new Lintel(dataSource, plugins.development(), settings, listeners);
    }

    /** How long to wait while another process migrates the database; 15 minutes unless told. Waiting is not failing. */
    public Lintel lockTimeout(Duration timeout) {
        return new Lintel(dataSource, plugins, settings.lockTimeout(timeout), listeners);
    }

    /**
     * Over how many connections {@link #migrate()} may work at a time; one unless told. Plugins of which one needs the other
     * keep the order of {@link #plan()} between them, step by step; others run beside each other, unless their scripts name
     * the same plugin's tables. The data source must be able to hand out one connection more. On SQLite, where one writes at
     * a time, and on H2, which may not survive being killed while several do, this has no effect.
     *
     * @param connections from 1 to 16
     */
    public Lintel parallel(int connections) {
        return new Lintel(dataSource, plugins, settings.connections(connections), listeners);
    }

    /** Has somebody told what {@link #migrate()} does, besides those who are told already. */
    public Lintel listener(MigrationListener listener) {
        return new Lintel(dataSource, plugins, settings, listeners.with(Objects.requireNonNull(listener, "listener")));
    }

    /**
     * Applies what waits, of all plugins, in the order of {@link #plan()}. When nothing waits, and it has seen these plugins
     * before, one query is all it does; it does not look at the histories then, as {@link #plan()} and {@link #status()} do.
     *
     * @throws LintelException with everything that is wrong, before anything was changed; or with the one migration that
     *     failed, after those before it were applied and recorded
     */
    public MigrationReport migrate() {
        try (Preparation prepared = new Preparation(plugins.discover())) {
            return migrate(prepared);
        }
    }

    /**
     * Applies what waits up to a version of one plugin, with all that waits before it in the plan; the rest goes on waiting.
     *
     * @throws LintelException as {@link #migrate()} does, and when there is no such plugin or version
     */
    public MigrationReport migrate(Target target) {
        try (Preparation prepared = new Preparation(plugins.discover(), target)) {
            return migrate(prepared);
        }
    }

    /**
     * Does {@link #migrate()} for several schemas of the database, as hosts have them that keep each tenant in one; on MariaDB
     * and MySQL, for several databases of the server. The plugins are looked for once, and schemas that stand alike share a
     * plan. Each schema has a lock, a history and a state of its own, and has to be there.
     *
     * @return a report for each schema, in the order of the call
     * @throws LintelException with what is wrong in any of them, once all were tried: one that is refused, or whose migration
     *     fails, stops none of the others
     */
    public Map<String, MigrationReport> migrateSchemas(Collection<String> schemas) {
        Map<String, MigrationReport> reports = new LinkedHashMap<>();
        SchemaFailures failures = new SchemaFailures();
        try (Preparation prepared = new Preparation(plugins.discover())) {
            for (String schema : new LinkedHashSet<>(schemas)) {
                try {
                    reports.put(schema, inSchema(schema).migrate(prepared));
                } catch (LintelException e) {
                    failures.add(schema, e);
                }
            }
        }
        failures.refuse();
        return reports;
    }

    private Lintel inSchema(String schema) {
        return new Lintel(new SchemaDataSource(dataSource, schema), plugins, settings, listeners);
    }

    private MigrationReport migrate(Preparation prepared) {
        long start = System.nanoTime();
        try {
            MigrationReport report = on(prepared.found(), database -> {
                MigrationRun run = new MigrationRun(prepared, database, locking(), settings.connections(), listeners);
                return run.migrate(start);
            });
            listeners.ended(report);
            return report;
        } catch (LintelException e) {
            listeners.failed(e);
            throw e;
        }
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
     * What {@link #migrate(Target)} would do now, with the reasons for its order; numbers are those of the whole plan.
     *
     * @throws LintelException with everything that speaks against it
     */
    public List<ExplainedStep> explain(Target target) {
        return with((installation, database) ->
                target.steps(assess(installation, database).progress()));
    }

    /**
     * How the database stands. Problems are a part of the answer.
     *
     * @throws LintelException when the database can't be reached
     */
    public Status status() {
        return with((installation, database) -> {
            Assessment now = Assessment.of(installation, database);
            List<Problem> warnings = new ArrayList<>(now.warnings());
            warnings.addAll(Unfinished.warnings(now, database.dialect()));
            return new Status(
                    database.toString(),
                    now.plugins().stream().map(Lintel::status).toList(),
                    List.copyOf(installation.disabled()),
                    now.halfway().stream().map(JournalEntry::toString).toList(),
                    now.problems(),
                    warnings);
        });
    }

    /**
     * Compares the database with the snapshots of the plugins, and changes nothing. What differs is a part of the answer.
     *
     * @throws LintelException when the database can't be reached
     */
    public Verification verify() {
        return with((installation, database) -> {
            Assessment now = Assessment.of(installation, database);
            List<Problem> problems = new ArrayList<>(now.problems());
            List<PluginDrift> drift = DriftCheck.of(database, now, problems);
            return new Verification(database.toString(), drift, problems);
        });
    }

    /**
     * Adopts tables that were there before Lintel: where they are what a plugin's migrations make, these are recorded, and
     * not carried out.
     *
     * @throws LintelException with everything that differs or speaks against it, before anything was changed
     */
    public Recorded baseline(Baseline baseline) {
        return with((installation, database) -> locking()
                .over(database, lock -> Recording.baseline(database, Assessment.of(installation, database), baseline)));
    }

    /**
     * Records a plugin's migrations up to a version without carrying them out, whatever the database looks like: for what was
     * done by hand. {@link #verify()} tells whether that is true.
     *
     * @throws LintelException with everything that speaks against it, before anything was changed
     */
    public Recorded stamp(String plugin, int version) {
        return with((installation, database) -> locking()
                .over(
                        database,
                        lock -> Recording.stamp(database, Assessment.of(installation, database), plugin, version)));
    }

    /**
     * Takes a plugin out of the database: its tables and sequences with all that is in them, and what is recorded of it. What
     * is its own is told by its snapshot, or by the scripts that the database kept, and never by how something is called.
     *
     * @throws LintelException with everything that needs it, before anything was changed
     */
    public Uninstalled uninstall(String plugin) {
        return with((installation, database) ->
                locking().over(database, lock -> new Uninstallation(database, lock, installation).uninstall(plugin)));
    }

    /**
     * Takes all plugins out of the database that it has, for those who develop. Everything in their tables is lost.
     *
     * @throws LintelException when something that is no plugin's needs one; those that went before it are gone
     */
    public List<Uninstalled> reset(Reset word) {
        Objects.requireNonNull(word, "word");
        return with((installation, database) ->
                locking().over(database, lock -> new Uninstallation(database, lock, installation).reset()));
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
        return with((installation, database) -> locking().over(database, lock -> {
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

    /**
     * Mends what the journal of broken-off runs proves: it ends an undo that was begun, and forgets a migration that was begun and
     * of which nothing was carried out. What it can't prove it leaves, and says so.
     *
     * @throws LintelException when the database can't be reached, or an undo fails again
     */
    public RepairReport repair() {
        return with((installation, database) -> locking().over(database, lock -> {
            Repair repair = new Repair(database, lock);
            repair.run();
            List<Problem> left =
                    new ArrayList<>(Assessment.of(installation, database).problems());
            repair.left().stream().filter(problem -> !left.contains(problem)).forEach(left::add);
            return new RepairReport(database.toString(), repair.mended(), left);
        }));
    }

    /**
     * What is committed of all enabled plugins, in the order that a fresh database takes. No database is asked.
     *
     * @throws LintelException when something is wrong with the plugins
     */
    public List<HistoryEntry> committed() {
        return offline(Histories::committed);
    }

    /**
     * What the database has, of all plugins, in the order in which it was applied; then what waits.
     *
     * @throws LintelException when something is wrong with the plugins, or the database can't be reached
     */
    public List<HistoryEntry> history() {
        return with((installation, database) -> Histories.of(sound(installation), database));
    }

    /**
     * A run as one script, with what it records, for databases that nobody else may touch. No database is asked.
     *
     * @throws LintelException when something is wrong with the plugins, or what is asked for is not there
     */
    public String sql(SqlRequest request) {
        return offline(installation -> WrittenRun.of(installation, request));
    }

    /** Enables and disables the plugins in the host's file. No database is asked, and nothing is written. */
    public Switching switching() {
        return new Switching(plugins::installed);
    }

    /**
     * Writes an embedded database into a file, while no run changes it.
     *
     * @throws LintelException when the file is there already or can't be written, or with the line that backs up a server
     */
    public void backup(Path file) {
        with((installation, database) -> locking().over(database, lock -> {
            new Backup(database, file).save();
            return file;
        }));
    }

    /**
     * Puts an embedded database back to what a backup holds. Nobody else may work on it meanwhile.
     *
     * @param overwrites whether what it has may be lost
     * @throws LintelException when it is not empty and must not be overwritten, when the file is no backup for it, or with
     *     the line that restores a server
     */
    public void restore(Path file, boolean overwrites) {
        with((installation, database) -> {
            new Backup(database, file).restore(overwrites);
            return file;
        });
    }

    private <T> T offline(Function<Installation, T> work) {
        try (Found found = plugins.discover()) {
            return work.apply(sound(found.install()));
        } catch (ProblemException e) {
            throw new LintelException(e.problems(), e.getCause());
        }
    }

    private static Installation sound(Installation installation) {
        if (!installation.problems().isEmpty()) {
            throw new ProblemException(installation.problems());
        }
        return installation;
    }

    private static List<UndoStep> undoSteps(Rollback rollback, Installation installation, Database database) {
        List<AppliedRecord> chosen = Selection.of(rollback, AppliedHistory.read(database, installation.plugins()));
        Halfway.refuse(chosen, Journal.read(database, OwnTables.look(database)));
        return UndoScripts.steps(database, chosen);
    }

    private Locking locking() {
        return new Locking(dataSource, settings.lockTimeout());
    }

    private <T> T with(BiFunction<Installation, Database, T> work) {
        try (Found found = plugins.discover()) {
            return on(found, database -> work.apply(found.install().on(database.dialect()), database));
        }
    }

    private <T> T on(Found found, Function<Database, T> work) {
        try (Database database = connect(found)) {
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
