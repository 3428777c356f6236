package dev.lintel.cli;

import dev.lintel.runtime.RepairReport;
import dev.lintel.schema.json.JsonWriter;
import picocli.CommandLine.Command;

/** {@code lintel repair} */
@Command(
        name = "repair",
        description = {
            "Mends what the journal of broken-off runs proves: ends an undo that was begun, and forgets a migration that was begun"
                    + " and of which nothing was carried out.",
            "What it can't prove it leaves, and says so, with exit code 1."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class RepairCommand extends Verb {

    private final Source source;

    RepairCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        RepairReport report = source.lintel(command()).repair();
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .field("database", report.database())
                    .textLines("mended", report.mended())
                    .lines("problems", Standings.problems(report.left()))
                    .endObject()
                    .toString());
        } else {
            print(report.toString());
            report.left().forEach(this::tell);
        }
        return report.left().isEmpty() ? FINE : REFUSED;
    }
}
