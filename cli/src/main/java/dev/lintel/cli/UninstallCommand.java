package dev.lintel.cli;

import dev.lintel.runtime.uninstall.Uninstalled;
import dev.lintel.schema.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code lintel uninstall tasks --yes} */
@Command(
        name = "uninstall",
        description = {
            "Takes a plugin out of the database: its tables with all that is in them, and what is recorded of it.",
            "Refused while something that stays needs one of them."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks --yes"})
final class UninstallCommand extends Verb {

    private final Source source;

    @Parameters(
            index = "0",
            paramLabel = "<plugin>",
            description = "The plugin's name; it need not be on the class path any more.")
    private String plugin;

    @Option(names = "--yes", description = "All that is in its tables may be lost; needed.")
    private boolean yes;

    UninstallCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        if (!yes) {
            throw new ParameterException(
                    command(),
                    "All that is in the tables of the plugin " + plugin + " is lost; say that you mean it: --yes");
        }
        Uninstalled uninstalled = source.lintel(command()).uninstall(plugin);
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .field("plugin", uninstalled.plugin())
                    .field("dropped", uninstalled.dropped())
                    .endObject()
                    .toString());
        } else {
            print(line(uninstalled));
        }
        return FINE;
    }

    static String line(Uninstalled uninstalled) {
        return uninstalled.dropped().isEmpty()
                ? "Uninstalled %s by its undo scripts.".formatted(uninstalled.plugin())
                : "Uninstalled %s: dropped %s."
                        .formatted(uninstalled.plugin(), String.join(", ", uninstalled.dropped()));
    }
}
