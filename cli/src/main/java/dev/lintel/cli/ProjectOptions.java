package dev.lintel.cli;

import dev.lintel.schema.create.HistoryCheck;
import dev.lintel.schema.create.MigrationCreator;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a project's files are, for the verbs that work on files only. */
final class ProjectOptions {

    @Option(
            names = "--classes",
            paramLabel = "<folder>",
            defaultValue = "target/classes",
            description = "Where the plugins were compiled to; ${DEFAULT-VALUE} unless told.")
    private Path classes;

    @Option(
            names = "--history",
            paramLabel = "<folder>",
            defaultValue = "src/main/resources/db/plugins",
            description = "Where the plugins' histories are in the source tree; ${DEFAULT-VALUE} unless told.")
    private Path history;

    Path classes() {
        return classes;
    }

    Path history() {
        return history;
    }

    HistoryCheck check() {
        return new HistoryCheck(classes, history);
    }

    MigrationCreator creator() {
        return new MigrationCreator(classes, history);
    }
}
