package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.Status;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code lintel status} */
@Command(
        name = "status",
        description = "Shows how far the database is with each plugin, and what is wrong. Changes nothing.",
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class StatusCommand extends Verb {

    private final Function<CommandLine, Lintel> lintel;

    StatusCommand(Function<CommandLine, Lintel> lintel) {
        this.lintel = lintel;
    }

    @Override
    int run() {
        Status status = lintel.apply(command()).status();
        if (asJson()) {
            print(StatusText.json(status));
        } else {
            print(StatusText.of(status));
            status.problems().forEach(this::tell);
            status.warnings().forEach(this::tell);
        }
        return status.problems().isEmpty() ? FINE : REFUSED;
    }
}
