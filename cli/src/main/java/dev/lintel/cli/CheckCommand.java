package dev.lintel.cli;

import dev.lintel.schema.create.HistoryCheck.Standing;
import dev.lintel.schema.create.HistoryCheck.State;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lintel check} */
@Command(
        name = "check",
        description = {
            "Says whether every history is whole and where its plugin's models are. Works on files only; for build servers.",
            "Exit code: 0 if so, 1 if models have moved, 2 if a history is broken."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class CheckCommand extends Verb {

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
            standings.stream()
                    .filter(standing -> standing.state() == State.UP_TO_DATE)
                    .forEach(standing -> print("The plugin %s is up to date at version %d."
                            .formatted(standing.plugin(), standing.history().version())));
            standings.forEach(standing -> standing.problems().forEach(this::tell));
        }
        return standings.stream().mapToInt(CheckCommand::code).max().orElse(FINE);
    }

    private static int code(Standing standing) {
        return switch (standing.state()) {
            case UP_TO_DATE -> FINE;
            case MOVED -> REFUSED;
            case BROKEN -> BROKEN;
        };
    }
}
