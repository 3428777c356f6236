package dev.lintel.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the histories are, for the verbs that work on nothing else. */
final class HistoryOption {

    @Option(
            names = "--history",
            paramLabel = "<folder>",
            defaultValue = "src/main/resources/db/plugins",
            description = "Where the plugins' histories are in the source tree; ${DEFAULT-VALUE} unless told.")
    private Path folder;

    Path folder() {
        return folder;
    }
}
