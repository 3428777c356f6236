package dev.lintel.cli;

import dev.lintel.schema.create.HistoryCheck.Standing;
import dev.lintel.schema.snapshot.Descriptor;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lintel list} */
@Command(
        name = "list",
        description = "Lists the plugins of this project, and how their histories stand. Works on files only.",
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class ListCommand extends Verb {

    @Mixin
    private ProjectOptions project;

    @Override
    int run() {
        List<Standing> standings = Standings.of(null, project);
        if (asJson()) {
            print(Standings.json(standings));
            return FINE;
        }
        TextTable table = new TextTable("PLUGIN", "VERSION", "NEEDS", "STATE").colour(3, Standings::coloured);
        for (Standing standing : standings) {
            int version = standing.history().version();
            String needs = standing.descriptor()
                    .map(Descriptor::dependsOn)
                    .filter(others -> !others.isEmpty())
                    .map(others -> String.join(", ", others))
                    .orElse("-");
            table.row(
                    standing.plugin(), version == 0 ? "-" : String.valueOf(version), needs, Standings.state(standing));
        }
        print(table);
        return FINE;
    }
}
