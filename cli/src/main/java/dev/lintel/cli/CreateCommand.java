package dev.lintel.cli;

import dev.lintel.schema.create.Created;
import dev.lintel.schema.create.Losses;
import dev.lintel.schema.create.MigrationCreator;
import dev.lintel.schema.json.JsonWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code lintel create tasks "add due date"} */
@Command(
        name = "create",
        description = {
            "Commits the draft that the compiler wrote as the plugin's next migration. Works on files only.",
            "Without a message it adds the scripts that a new database in -Alintel.dialects needs."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks \"add due date\""})
final class CreateCommand extends Verb {

    @Parameters(index = "0", paramLabel = "<plugin>", description = "The plugin's name.")
    private String plugin;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "<message>",
            description = "What the migration does, in a few words; its scripts are named after it.")
    private String message;

    @Option(
            names = "--allow-drop",
            description = "Let it drop tables and columns, and narrow columns, where the draft does.")
    private boolean allowDrop;

    @Option(names = "--empty", description = "Leave its scripts empty, for SQL that is written by hand.")
    private boolean empty;

    @Mixin
    private ProjectOptions project;

    @Override
    int run() {
        if (empty && message == null) {
            throw new ParameterException(command(), "--empty needs a message that the scripts are named after");
        }
        Created created = create(project.creator());
        if (asJson()) {
            print(json(created));
        } else {
            tellWhatWasDone(created);
        }
        created.warnings().forEach(this::tell);
        return FINE;
    }

    private Created create(MigrationCreator creator) {
        if (message == null) {
            return creator.addDialects(plugin);
        }
        return empty
                ? creator.createEmpty(plugin, message)
                : creator.create(plugin, message, allowDrop ? Losses.ALLOWED : Losses.REFUSED);
    }

    private void tellWhatWasDone(Created created) {
        String what = message == null
                ? "Added scripts to version %d of the plugin %s, %s:"
                : "Created version %d of the plugin %s, %s:";
        created.migrations()
                .forEach(migration -> print(what.formatted(migration.version(), created.plugin(), migration.name())));
        created.files().forEach(file -> print("  " + file));
        if (!created.losses().isEmpty()) {
            print("It can cost data, which no undo brings back:");
            created.losses().forEach(loss -> print("  " + loss));
        }
        print(
                empty
                        ? "Write the SQL into the scripts, record it with `lintel rehash %s`, and commit all of these files."
                                .formatted(plugin)
                        : "Review the scripts, and commit all of these files.");
    }

    private static String json(Created created) {
        return new JsonWriter()
                .beginObject()
                .field("plugin", created.plugin())
                .field("version", created.migration().version())
                .field("name", created.migration().name())
                .textLines(
                        "migrations",
                        created.migrations().stream()
                                .map(migration -> "V" + migration.version() + "__" + migration.name())
                                .toList())
                .textLines("files", created.files().stream().map(Path::toString).toList())
                .textLines("losses", created.losses())
                .endObject()
                .toString();
    }
}
