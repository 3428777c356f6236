package dev.lintel.cli;

import dev.lintel.schema.create.HistoryFolders;
import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.json.JsonWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private HistoryOption histories;

    @Override
    int run() {
        List<String> changed =
                HistoryFolders.existing(plugin, histories.folder()).rehash();
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .field("plugin", plugin)
                    .textLines("recorded", changed)
                    .endObject()
                    .toString());
        } else if (changed.isEmpty()) {
            print("Nothing to record: the scripts of the plugin " + plugin + " are as its history says.");
        } else {
            print("Recorded for the plugin " + plugin + ":");
            changed.forEach(script -> print("  " + script));
            print("Commit them together with " + HistoryFile.NAME + ".");
        }
        return FINE;
    }
}
