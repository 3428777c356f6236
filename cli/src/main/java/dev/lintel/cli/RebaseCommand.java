package dev.lintel.cli;

import dev.lintel.schema.create.Rebase;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintel rebase tasks --last add_due_date} */
@Command(
        name = "rebase",
        description = {
            "Puts the migrations of one branch behind those of the other, after a merge has left both in the history.",
            "Their scripts keep what they do, and get new versions."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks --last add_due_date"})
final class RebaseCommand extends Verb {

    @Parameters(index = "0", paramLabel = "<plugin>", description = "The plugin's name.")
    private String plugin;

    @Option(
            names = "--last",
            paramLabel = "<name>",
            description = "A migration of the branch that comes last; as a rule yours, which is merged nowhere yet.")
    private String last;

    @Mixin
    private HistoryOption histories;

    @Override
    int run() {
        List<Rebase.Moved> moved = new Rebase(plugin, histories.folder()).run(Optional.ofNullable(last));
        if (asJson()) {
            print(json(moved));
        } else if (moved.isEmpty()) {
            print("Nothing to do: the history of the plugin " + plugin + " has no branches.");
        } else {
            moved.forEach(one -> print("%s: version %d is version %d now"
                    .formatted(
                            one.migration().name(), one.was(), one.migration().version())));
            print("Compile: if the compiler drafts a migration then, the branches have changed the same thing.");
            print("Plugins that pin one of these versions need the new one: look for " + plugin + "@"
                    + moved.get(0).was() + " and later in their histories.");
        }
        return FINE;
    }

    private String json(List<Rebase.Moved> moved) {
        return new JsonWriter()
                .beginObject()
                .field("plugin", plugin)
                .lines(
                        "moved",
                        moved.stream()
                                .map(one -> new JsonLine()
                                        .put("name", one.migration().name())
                                        .put("was", one.was())
                                        .put("version", one.migration().version()))
                                .toList())
                .endObject()
                .toString();
    }
}
