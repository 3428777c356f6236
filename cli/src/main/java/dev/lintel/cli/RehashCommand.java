package dev.lintel.cli;

import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintel rehash tasks} */
@Command(
        name = "rehash",
        description = {
            "Records a plugin's scripts as they are now, after one was edited by hand.",
            "Only for scripts that were applied nowhere yet: a boot refuses one that it applied in another form."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks"})
final class RehashCommand extends Verb {

    @Parameters(index = "0", paramLabel = "<plugin>", description = "The plugin's name.")
    private String plugin;

    @Option(
            names = "--history",
            paramLabel = "<folder>",
            defaultValue = "src/main/resources/db/plugins",
            description = "Where the plugins' histories are in the source tree; ${DEFAULT-VALUE} unless told.")
    private Path history;

    @Override
    int run() {
        if (!PluginNaming.isValid(plugin)
                || !Files.exists(history.resolve(plugin).resolve(HistoryFile.NAME))) {
            throw new ProblemException(Problem.error(
                    ProblemKind.UNKNOWN_PLUGIN,
                    Place.NOWHERE,
                    "There is no history of a plugin '" + plugin + "' in " + history + ".",
                    "Name a plugin that has one, or the folder with --history."));
        }
        List<String> changed = new HistoryFolder(plugin, history.resolve(plugin)).rehash();
        if (changed.isEmpty()) {
            print("Nothing to record: the scripts of the plugin " + plugin + " are as its history says.");
        } else {
            print("Recorded for the plugin " + plugin + ":");
            changed.forEach(script -> print("  " + script));
            print("Commit them together with " + HistoryFile.NAME + ".");
        }
        return FINE;
    }
}
