package dev.lintel.runtime.apply;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.database.AppliedMigration;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.HistoryTables;
import dev.lintel.runtime.database.Redaction;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.flyway.Executed;
import dev.lintel.runtime.flyway.FlywayMigrations;
import dev.lintel.runtime.flyway.Script;
import dev.lintel.runtime.flyway.StatementFailedException;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Step;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.script.ScriptHeader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Carries out a plan, run by run. The caller holds the lock and has made sure that nothing speaks against the plan. */
public final class Application {

    private static final int LONGEST_STATEMENT = 500;

    private final FlywayMigrations flyway;
    private final Database database;
    private final Map<String, InstalledPlugin> plugins = new TreeMap<>();
    private final Map<Step, ScriptHeader> headers = new HashMap<>();
    private final List<AppliedStep> done = new ArrayList<>();

    public Application(FlywayMigrations flyway, Database database, Collection<InstalledPlugin> plugins) {
        this.flyway = flyway;
        this.database = database;
        plugins.forEach(plugin -> this.plugins.put(plugin.name(), plugin));
    }

    /**
     * Applies all steps of a plan.
     *
     * @return the steps with how long each took
     * @throws ProblemException when a migration fails; what was applied before it stands, and is recorded
     */
    public List<AppliedStep> apply(Plan plan) {
        RowsInTheWay rows = new RowsInTheWay(database);
        for (Run run : Run.of(plan, step -> !header(step).prechecks().isEmpty())) {
            Step first = run.steps().get(0);
            rows.check(first, plugins.get(first.plugin()), path(first), header(first));
            try {
                List<Executed> executed = flyway.apply(run.plugin(), scripts(run.plugin()), run.target());
                executed.forEach(one -> done.add(new AppliedStep(run.step(one.version()), one.duration())));
            } catch (StatementFailedException e) {
                throw failed(run, e);
            }
        }
        return List.copyOf(done);
    }

    private ScriptHeader header(Step step) {
        return headers.computeIfAbsent(step, it -> {
            InstalledPlugin plugin = plugins.get(it.plugin());
            return RowsInTheWay.header(
                    plugin, path(it), script(plugin, it.migration()).content());
        });
    }

    private String path(Step step) {
        return step.migration().upScript(database.dialect());
    }

    private List<Script> scripts(String plugin) {
        InstalledPlugin installed = plugins.get(plugin);
        return installed.history().migrations().stream()
                .map(migration -> script(installed, migration))
                .toList();
    }

    private Script script(InstalledPlugin plugin, Migration migration) {
        String path = migration.upScript(database.dialect());
        String content = plugin.scripts()
                .read(path)
                .orElseThrow(() -> new IllegalStateException("the plan was made without the script " + path));
        boolean isTransactional = !RowsInTheWay.header(plugin, path, content).nonTransactional();
        return new Script(path.substring(path.lastIndexOf('/') + 1), content, isTransactional);
    }

    private ProblemException failed(Run run, StatementFailedException failure) {
        List<AppliedMigration> rows = HistoryTables.read(database, List.of(run.plugin()), new ArrayList<>())
                .get(run.plugin());
        int applied = (int) rows.stream().filter(AppliedMigration::success).count();
        Step failed = run.step(Math.min(applied + 1, run.target()));
        boolean halfDone = rows.size() > applied;
        List<String> before = new ArrayList<>();
        done.forEach(step -> before.add(step.step().toString()));
        run.steps().stream().filter(step -> step.version() <= applied).forEach(step -> before.add(step.toString()));
        return new ProblemException(
                List.of(Problem.error(
                        ProblemKind.MIGRATION_FAILED,
                        place(failed, failure.line()),
                        text(failed, failure)
                                + (halfDone ? " What it did before that is still there." : " Nothing of it remains.")
                                + (before.isEmpty() ? "" : " Applied before it: " + String.join(", ", before) + "."),
                        cure(failed, halfDone))),
                failure);
    }

    private Place place(Step step, int line) {
        String path = step.migration().upScript(database.dialect());
        return Place.line(plugins.get(step.plugin()).scripts().describe(path), line);
    }

    private static String text(Step step, StatementFailedException failure) {
        String said = oneLine(Redaction.redact(failure.getMessage()));
        String opening = "The migration %s '%s' of the plugin %s failed: %s"
                .formatted(step, step.migration().name(), step.plugin(), said);
        String statement = oneLine(failure.statement());
        return (opening.endsWith(".") ? opening : opening + ".")
                + (statement.isEmpty() ? "" : " The statement was: " + shortened(statement) + ".");
    }

    private static String cure(Step step, boolean halfDone) {
        String again =
                "correct the script, record it with `lintel rehash %s`, and start again.".formatted(step.plugin());
        return halfDone
                ? "Undo by hand what it did, delete the row of version %d from the table %s, "
                                .formatted(step.version(), PluginNaming.historyTable(step.plugin()))
                        + again
                : "Mend what the database complains of; if it is the script, " + again;
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining(" "));
    }

    private static String shortened(String statement) {
        return statement.length() <= LONGEST_STATEMENT ? statement : statement.substring(0, LONGEST_STATEMENT) + " ...";
    }
}
