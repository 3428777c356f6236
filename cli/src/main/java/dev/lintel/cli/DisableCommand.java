package dev.lintel.cli;

import dev.lintel.runtime.discover.EnabledFile;
import dev.lintel.runtime.discover.Switching;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code lintel disable tasks} */
@Command(
        name = "disable",
        description = {
            "Takes plugins out: writes it to the host's lintel.properties, and keeps what else stands there.",
            "Their tables stay. Refused while an enabled plugin needs them. Works on files only."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks"})
final class DisableCommand extends EnabledVerb {

    DisableCommand(Source source) {
        super(source);
    }

    @Override
    EnabledFile changed(Switching switching, EnabledFile before, List<String> plugins) {
        return switching.disable(before, plugins);
    }

    @Override
    String done() {
        return "Disabled";
    }
}
