package dev.lintel.cli;

import dev.lintel.schema.create.Squash;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintel squash tasks --to 5} */
@Command(
        name = "squash",
        description = {
            "Makes one migration of a plugin's first ones, up to a version. An empty database takes it in one step.",
            "A database has to be empty or at that version by then: one in between is refused."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks --to 5"})
final class SquashCommand extends Verb {

    @Parameters(index = "0", paramLabel = "<plugin>", description = "The plugin's name.")
    private String plugin;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "<version>",
            description = "The last version that goes into it.")
    private int to;

    @Mixin
    private HistoryOption histories;

    @Override
    int run() {
        Migration squashed = new Squash(plugin, histories.folder()).to(to);
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .field("plugin", plugin)
                    .field("floor", squashed.version())
                    .field("name", squashed.name())
                    .endObject()
                    .toString());
        } else {
            print("The history of the plugin %s begins with version %d now, %s."
                    .formatted(plugin, squashed.version(), squashed.name()));
            print("Databases below version %d have to be brought there by an older build."
                    .formatted(squashed.version()));
            print("Compile, and commit the whole folder " + histories.folder().resolve(plugin) + ".");
        }
        return FINE;
    }
}
