package dev.lintel.cli;

import dev.lintel.runtime.Status;
import picocli.CommandLine.Command;

/** {@code lintel status} */
@Command(
        name = "status",
        description = "Shows how far the database is with each plugin, and what is wrong. Changes nothing.",
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class StatusCommand extends Verb {

    private final Source source;

    StatusCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        Status status = source.lintel(command()).status();
        if (asJson()) {
            print(StatusText.json(status));
        } else {
            show(status);
            status.problems().forEach(this::tell);
            status.warnings().forEach(this::tell);
        }
        return status.problems().isEmpty() ? FINE : REFUSED;
    }

    private void show(Status status) {
        if (status.plugins().isEmpty() && status.disabled().isEmpty()) {
            print("No plugins were found. The database is " + status.database() + ".");
        } else {
            print(status.database());
            print(StatusText.table(status));
        }
    }
}
