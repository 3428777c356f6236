package dev.lintel.cli;

import dev.lintel.runtime.uninstall.Reset;
import dev.lintel.runtime.uninstall.Uninstalled;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code lintel reset --yes} */
@Command(
        name = "reset",
        description =
                "Takes all plugins out of the database, for those who develop. Everything in their tables is lost.",
        footer = {"", "Example: ${COMMAND-FULL-NAME} --yes"})
final class ResetCommand extends Verb {

    private final Source source;

    @Option(names = "--yes", description = "Everything in the tables of all plugins may be lost; needed.")
    private boolean yes;

    ResetCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        if (!yes) {
            throw new ParameterException(
                    command(), "Everything in the tables of all plugins is lost; say that you mean it: --yes");
        }
        List<Uninstalled> uninstalled = source.lintel(command()).reset(Reset.LOSE_ALL_DATA);
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .lines(
                            "uninstalled",
                            uninstalled.stream()
                                    .map(one -> new JsonLine()
                                            .put("plugin", one.plugin())
                                            .put("dropped", one.dropped()))
                                    .toList())
                    .endObject()
                    .toString());
        } else if (uninstalled.isEmpty()) {
            print("The database has nothing of any plugin.");
        } else {
            uninstalled.forEach(one -> print(UninstallCommand.line(one)));
        }
        return FINE;
    }
}
