package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.MigrationReport;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code lintel apply} */
@Command(
        name = "apply",
        description = "Brings the database to the newest version of all plugins.",
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class ApplyCommand extends Verb {

    private final Source source;

    @Option(
            names = "--schemas",
            split = ",",
            paramLabel = "<schema>",
            description =
                    "The schemas to migrate, for hosts that keep each tenant in one; the connection's unless told.")
    private List<String> schemas;

    @Option(names = "--dry-run", description = "Just show what would be done, as `plan` does.")
    private boolean dryRun;

    ApplyCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        if (dryRun && schemas != null) {
            throw new ParameterException(command(), "--dry-run shows the plan of one schema, that of the connection");
        }
        Lintel lintel = source.lintel(command());
        if (dryRun) {
            PlanCommand.show(lintel, this);
        } else if (schemas == null) {
            MigrationReport report = watched(lintel).migrate();
            report.warnings().forEach(this::tell);
            print(asJson() ? json(report).endObject().toString() : report.toString());
        } else {
            tell(watched(lintel).migrateSchemas(schemas));
        }
        return FINE;
    }

    private Lintel watched(Lintel lintel) {
        return terminal().isInteractive() && !asJson()
                ? lintel.listener(new ProgressBar(command().getOut(), terminal()))
                : lintel;
    }

    private void tell(Map<String, MigrationReport> reports) {
        if (asJson()) {
            JsonWriter json = new JsonWriter().beginObject().beginList("schemas");
            reports.forEach((schema, report) ->
                    write(report, json.beginObject().field("schema", schema)).endObject());
            print(json.endList().endObject().toString());
        } else {
            reports.values().forEach(report -> print(report.toString()));
        }
        reports.values().forEach(report -> report.warnings().forEach(this::tell));
    }

    private static JsonWriter json(MigrationReport report) {
        return write(report, new JsonWriter().beginObject());
    }

    private static JsonWriter write(MigrationReport report, JsonWriter json) {
        return json.lines(
                        "applied",
                        report.steps().stream()
                                .map(step -> new JsonLine()
                                        .put("plugin", step.step().plugin())
                                        .put("version", step.step().version())
                                        .put("name", step.step().migration().name())
                                        .put("milliseconds", step.duration().toMillis()))
                                .toList())
                .lines(
                        "plugins",
                        report.plugins().stream()
                                .map(plugin -> new JsonLine()
                                        .put("plugin", plugin.plugin())
                                        .put("before", plugin.before())
                                        .put("after", plugin.after()))
                                .toList());
    }
}
