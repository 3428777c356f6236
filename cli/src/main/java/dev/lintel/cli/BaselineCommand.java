package dev.lintel.cli;

import dev.lintel.runtime.adopt.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code lintel baseline tasks} */
@Command(
        name = "baseline",
        description = {
            "Adopts a plugin's tables that were there before Lintel: where they are what its migrations make, these are recorded,"
                    + " and not carried out.",
            "Refused with everything that differs."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks"})
final class BaselineCommand extends Verb {

    private final Source source;

    @Parameters(index = "0", paramLabel = "<plugin>", description = "The plugin's name.")
    private String plugin;

    @Option(
            names = "--to",
            paramLabel = "<version>",
            description = "The version that the tables are at; the newest unless told. An older one can't be compared.")
    private Integer to;

    @Option(names = "--accept-drift", description = "Adopt them even where they differ, or can't be compared.")
    private boolean acceptDrift;

    BaselineCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        if (to != null && to < 1) {
            throw new ParameterException(command(), "versions count from 1");
        }
        Baseline baseline = Baseline.of(plugin);
        baseline = to == null ? baseline : baseline.at(to);
        baseline = acceptDrift ? baseline.acceptingDrift() : baseline;
        print(StampCommand.told(source.lintel(command()).baseline(baseline), this));
        return FINE;
    }
}
