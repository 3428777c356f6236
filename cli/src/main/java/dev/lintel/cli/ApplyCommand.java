package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code lintel apply} */
@Command(
        name = "apply",
        description = "Brings the database to the newest version of all plugins.",
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class ApplyCommand extends Verb {

    private final Function<CommandLine, Lintel> lintel;

    ApplyCommand(Function<CommandLine, Lintel> lintel) {
        this.lintel = lintel;
    }

    @Override
    int run() {
        print(lintel.apply(command()).migrate().toString());
        return FINE;
    }
}
