package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.RollbackReport;
import dev.lintel.runtime.undo.Rollback;
import dev.lintel.runtime.undo.UndoStep;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code lintel rollback tasks --steps 1} */
@Command(
        name = "rollback",
        description = {
            "Takes migrations back, by the undo scripts that the database kept when it applied them.",
            "Refused while what stays needs what would go, and while something would be lost."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks --steps 1"})
final class RollbackCommand extends Verb {

    private final Source source;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "<plugin>",
            description = "Just this plugin, which need not be installed any more; whichever came last unless told.")
    private String plugin;

    @ArgGroup(multiplicity = "1")
    private HowFar howFar;

    /** One of these. */
    private static final class HowFar {

        @Option(names = "--steps", paramLabel = "<number>", description = "The migrations that were applied last.")
        private Integer steps;

        @Option(
                names = "--to",
                paramLabel = "<version>",
                description = "All behind this version of the plugin; 0 for all.")
        private Integer to;

        @Option(names = "--all", description = "All migrations.")
        private boolean all;
    }

    @Option(names = "--cascade", description = "Undo first what other plugins have applied that needs what would go.")
    private boolean cascade;

    @Option(
            names = "--accept-loss",
            description = "Go on where rows or values are lost, or a migration says that it is irreversible.")
    private boolean acceptLoss;

    @Option(names = "--dry-run", description = "Just show what would be undone, and what would be lost.")
    private boolean dryRun;

    RollbackCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        Rollback rollback = rollback();
        Lintel lintel = source.lintel(command());
        if (dryRun) {
            show(lintel.rollbackPlan(rollback));
        } else {
            RollbackReport report = lintel.rollback(rollback);
            print(asJson() ? json(report) : report.toString());
        }
        return FINE;
    }

    private Rollback rollback() {
        if (howFar.to != null && plugin == null) {
            throw new ParameterException(command(), "--to is a version of one plugin; name it");
        }
        if (howFar.steps != null && howFar.steps < 1 || howFar.to != null && howFar.to < 0) {
            throw new ParameterException(command(), "--steps counts from 1, --to from 0");
        }
        Rollback rollback = named();
        rollback = cascade ? rollback.cascade() : rollback;
        return acceptLoss ? rollback.acceptingLoss() : rollback;
    }

    private Rollback named() {
        if (plugin == null) {
            return howFar.all ? Rollback.all() : Rollback.steps(howFar.steps);
        }
        Rollback.OfPlugin ofPlugin = Rollback.of(plugin);
        if (howFar.all) {
            return ofPlugin.all();
        }
        return howFar.to == null ? ofPlugin.steps(howFar.steps) : ofPlugin.to(howFar.to);
    }

    private void show(List<UndoStep> steps) {
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .lines("steps", steps.stream().map(RollbackCommand::json).toList())
                    .endObject()
                    .toString());
        } else if (steps.isEmpty()) {
            print("There is nothing to undo.");
        } else {
            TextTable table = new TextTable("", "MIGRATION", "NAME", "BRINGS BACK", "LOSES");
            int number = 1;
            for (UndoStep step : steps) {
                table.row(
                        number++ + ".",
                        step.toString(),
                        step.migration().name(),
                        step.migration().reversibility().word(),
                        String.join(", ", losses(step)));
            }
            print(table);
        }
    }

    private static List<String> losses(UndoStep step) {
        return step.losses().stream()
                .filter(loss -> loss.rows() != 0)
                .map(UndoStep.Loss::toString)
                .toList();
    }

    private static JsonLine json(UndoStep step) {
        return new JsonLine()
                .put("plugin", step.migration().plugin())
                .put("version", step.migration().version())
                .put("name", step.migration().name())
                .put("bringsBack", step.migration().reversibility().word())
                .put("loses", losses(step));
    }

    private static String json(RollbackReport report) {
        return new JsonWriter()
                .beginObject()
                .lines(
                        "undone",
                        report.steps().stream()
                                .map(step -> new JsonLine()
                                        .put("plugin", step.plugin())
                                        .put("version", step.version())
                                        .put("name", step.name())
                                        .put("milliseconds", step.duration().toMillis()))
                                .toList())
                .endObject()
                .toString();
    }
}
