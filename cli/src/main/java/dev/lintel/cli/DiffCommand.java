package dev.lintel.cli;

import dev.lintel.schema.create.HistoryCheck.Standing;
import dev.lintel.schema.create.HistoryCheck.State;
import dev.lintel.schema.snapshot.Descriptor;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lintel diff} */
@Command(
        name = "diff",
        description = "Shows what the models have changed since the newest migration, as the compiler has drafted it.",
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks"})
final class DiffCommand extends Verb {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "<plugin>",
            description = "Just this plugin; all unless told.")
    private String plugin;

    @Mixin
    private ProjectOptions project;

    @Override
    int run() {
        List<Standing> standings = Standings.of(plugin, project);
        if (asJson()) {
            print(Standings.json(standings));
        } else {
            standings.forEach(this::show);
        }
        return standings.stream().allMatch(DiffCommand::isKnown) ? FINE : REFUSED;
    }

    /** A draft on top of another history, or of a broken one, is not what the next migration would be. */
    private static boolean isKnown(Standing standing) {
        return standing.state() == State.UP_TO_DATE || standing.state() == State.MOVED && isCurrent(standing);
    }

    private static boolean isCurrent(Standing standing) {
        return standing.descriptor()
                .filter(descriptor -> descriptor.version() == standing.history().version())
                .isPresent();
    }

    private void show(Standing standing) {
        if (!isKnown(standing)) {
            standing.problems().forEach(this::tell);
        } else if (standing.draft().isEmpty()) {
            print("The plugin %s has not changed since version %d."
                    .formatted(standing.plugin(), standing.history().version()));
        } else {
            show(standing.plugin(), standing.draft().get());
        }
    }

    private void show(String name, Descriptor.Draft draft) {
        print("Version %d of the plugin %s, not committed yet:".formatted(draft.version(), name));
        draft.changes().forEach(change -> print("  " + (draft.losses().contains(change) ? "! " : "  ") + change));
        draft.then().ifPresent(then -> {
            print("Version %d, with what takes long where tables are in use:".formatted(draft.lastVersion()));
            then.changes().forEach(change -> print("    " + change));
        });
        if (!draft.losses().isEmpty()) {
            print("What is marked with ! can cost data; `lintel create` needs --allow-drop for it.");
        }
    }
}
