package dev.lintel.cli;

import dev.lintel.runtime.MigrationReport;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import picocli.CommandLine.Command;

/** {@code lintel apply} */
@Command(
        name = "apply",
        description = "Brings the database to the newest version of all plugins.",
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class ApplyCommand extends Verb {

    private final Source source;

    ApplyCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        MigrationReport report = source.lintel(command()).migrate();
        print(asJson() ? json(report) : report.toString());
        return FINE;
    }

    private static String json(MigrationReport report) {
        return new JsonWriter()
                .beginObject()
                .lines(
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
                                .toList())
                .endObject()
                .toString();
    }
}
