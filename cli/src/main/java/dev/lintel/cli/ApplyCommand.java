package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.MigrationReport;
import dev.lintel.runtime.PluginReport;
import dev.lintel.runtime.order.Target;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code lintel apply} */
@Command(
        name = "apply",
        description = {
            "Brings the database to the newest version of all plugins.",
            "Of one plugin, if one is named, with all that waits before it in the plan."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class ApplyCommand extends Verb {

    private final Source source;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "<plugin>",
            description = "Just this plugin, and what waits before it; all unless told.")
    private String plugin;

    @Option(
            names = "--to",
            paramLabel = "<version>",
            description = "The version of the plugin to stop at; its newest unless told.")
    private Integer to;

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
        if (to != null && plugin == null) {
            throw new ParameterException(command(), "--to is a version of one plugin; name it");
        }
        if (plugin != null && schemas != null) {
            throw new ParameterException(command(), "--schemas brings all plugins to their newest versions; name none");
        }
        Lintel lintel = source.lintel(command());
        if (dryRun) {
            PlanCommand.show(plugin == null ? lintel.explain() : lintel.explain(target()), this);
        } else if (schemas == null) {
            MigrationReport report =
                    plugin == null ? watched(lintel).migrate() : watched(lintel).migrate(target());
            report.warnings().forEach(this::tell);
            print(asJson() ? json(report).endObject().toString() : told(report));
        } else {
            tell(watched(lintel).migrateSchemas(schemas));
        }
        return FINE;
    }

    private Target target() {
        Target target = Target.of(plugin);
        return to == null ? target : target.at(to);
    }

    private String told(MigrationReport report) {
        if (plugin == null || !report.nothingToDo()) {
            return report.toString();
        }
        int version = report.plugins().stream()
                .filter(one -> one.plugin().equals(plugin))
                .mapToInt(PluginReport::after)
                .sum();
        return "Nothing to do: the plugin %s is at version %d on %s.".formatted(plugin, version, report.database());
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
