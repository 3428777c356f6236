package dev.lintel.cli;

import dev.lintel.schema.create.Created;
import dev.lintel.schema.create.Losses;
import dev.lintel.schema.create.MigrationCreator;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintel create tasks "add due date"} */
@Command(
        name = "create",
        description = "Commits the draft that the compiler wrote as the plugin's next migration. Works on files only.",
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks \"add due date\""})
final class CreateCommand extends Verb {

    @Parameters(index = "0", paramLabel = "<plugin>", description = "The plugin's name.")
    private String plugin;

    @Parameters(
            index = "1",
            paramLabel = "<message>",
            description = "What the migration does, in a few words; its scripts are named after it.")
    private String message;

    @Option(
            names = "--classes",
            paramLabel = "<folder>",
            defaultValue = "target/classes",
            description = "Where the plugin was compiled to; ${DEFAULT-VALUE} unless told.")
    private Path classes;

    @Option(
            names = "--history",
            paramLabel = "<folder>",
            defaultValue = "src/main/resources/db/plugins",
            description = "Where the plugins' histories are in the source tree; ${DEFAULT-VALUE} unless told.")
    private Path history;

    @Option(
            names = "--allow-drop",
            description = "Let it drop tables and columns, and narrow columns, where the draft does.")
    private boolean allowDrop;

    @Override
    int run() {
        Losses losses = allowDrop ? Losses.ALLOWED : Losses.REFUSED;
        Created created = new MigrationCreator(classes, history).create(plugin, message, losses);
        print("Created version %d of the plugin %s, %s:"
                .formatted(
                        created.migration().version(),
                        created.plugin(),
                        created.migration().name()));
        created.files().forEach(file -> print("  " + file));
        if (!created.losses().isEmpty()) {
            print("It can cost data, which no undo brings back:");
            created.losses().forEach(loss -> print("  " + loss));
        }
        print("Review the scripts, and commit all of these files.");
        created.warnings().forEach(this::tell);
        return FINE;
    }
}
