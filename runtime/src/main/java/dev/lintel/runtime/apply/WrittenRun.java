package dev.lintel.runtime.apply;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.FlywayChecksum;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.database.RecordStatements;
import dev.lintel.runtime.discover.Installation;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.Step;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.script.SqlStatement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A run as one script, for people whose databases nobody else may touch: the statements that {@link Application} or {@link
 * Undoing} would send, with what they record, in the same order and the same transactions. It is written without a database.
 */
public final class WrittenRun {

    private final Product product;
    private final RecordStatements records;
    private final Map<String, InstalledPlugin> plugins = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    private WrittenRun(Collection<InstalledPlugin> plugins, Product product) {
        this.product = product;
        this.records = new RecordStatements(product);
        plugins.forEach(plugin -> this.plugins.put(plugin.name(), plugin));
    }

    /**
     * Writes what applies or undoes some migrations.
     *
     * @throws ProblemException when something is wrong with the plugins, the request names what is not there, or nobody knows
     *     how to undo a migration
     */
    public static String of(Installation found, SqlRequest request) {
        Product product = RequestedSteps.product(request);
        Installation installation = found.on(product.dialect());
        List<Step> steps = RequestedSteps.of(installation, request, product);
        WrittenRun run = new WrittenRun(installation.plugins(), product);
        run.head(steps, request.isUndo());
        if (request.isUndo()) {
            run.undo(steps);
        } else {
            run.apply(steps);
        }
        return run.text.toString();
    }

    private void head(List<Step> steps, boolean isUndo) {
        line("-- %s for %s%s."
                .formatted(isUndo ? "Takes back" : "Applies", product, steps.isEmpty() ? ": nothing" : ""));
        steps.forEach(step -> line("--   %s %s".formatted(step, step.migration().name())));
        if (!steps.isEmpty()) {
            line(
                    "-- Nothing in here looks at the database first: it has to be where this script begins. Run it in the plugins'");
            line("-- schema, in one session that stops at the first error; `lintel status` shows what came of it.");
            line("");
            records.opening().forEach(this::statement);
        }
    }

    private void apply(List<Step> steps) {
        Set<String> opened = new HashSet<>();
        for (Step step : steps) {
            InstalledPlugin plugin = plugins.get(step.plugin());
            Script script = MigrationScripts.up(plugin, step.migration(), product);
            title(step, "after");
            if (opened.add(step.plugin())) {
                records.opening(step.plugin()).forEach(this::statement);
            }
            carryOut(
                    script,
                    records.applied(
                            MigrationScripts.fileName(step.migration(), product),
                            FlywayChecksum.of(script.text()),
                            MigrationScripts.record(plugin, step.migration(), script, product)));
        }
    }

    private void undo(List<Step> steps) {
        for (Step step : steps) {
            InstalledPlugin plugin = plugins.get(step.plugin());
            Script up = MigrationScripts.up(plugin, step.migration(), product);
            AppliedRecord record = MigrationScripts.record(plugin, step.migration(), up, product);
            Script down = UndoScripts.of(record, product);
            if (UndoScripts.isMissing(down)) {
                throw new ProblemException(UndoScripts.missing(record));
            }
            title(step, "before");
            carryOut(down, records.undone(step.plugin(), step.version()));
        }
    }

    private void title(Step step, String order) {
        String pins = step.migration().pins().stream().map(Pin::toString).collect(joining(", "));
        line("");
        line("-- " + step + " " + step.migration().name() + (pins.isEmpty() ? "" : ", " + order + " " + pins));
        line("");
    }

    /** A database that can't undo a migration commits each statement by itself here, too. */
    private void carryOut(Script script, List<String> recording) {
        boolean isAtomic = script.isAtomic(product);
        if (isAtomic) {
            statement("begin");
        }
        line(ended(script));
        recording.forEach(this::statement);
        if (isAtomic) {
            statement("commit");
        }
    }

    /** The script with an end to its last statement, which whoever runs a script alone may leave out. */
    private static String ended(Script script) {
        String text = script.text().stripTrailing();
        if (script.statements().isEmpty()) {
            return text;
        }
        SqlStatement last = script.statements().get(script.statements().size() - 1);
        int line = text.lines()
                .limit(last.line() - 1L)
                .mapToInt(before -> before.length() + 1)
                .sum();
        int end = text.indexOf(last.text(), line) + last.text().length();
        return text.substring(end).stripLeading().startsWith(";") ? text : text + "\n;";
    }

    private void statement(String statement) {
        line(statement + ";");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
