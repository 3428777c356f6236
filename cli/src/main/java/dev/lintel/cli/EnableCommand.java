package dev.lintel.cli;

import dev.lintel.runtime.discover.EnabledFile;
import dev.lintel.runtime.discover.Switching;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code lintel enable tasks} */
@Command(
        name = "enable",
        description = {
            "Lets plugins take part: writes it to the host's lintel.properties, and keeps what else stands there.",
            "Refused while a plugin that they need is disabled. Works on files only."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks"})
final class EnableCommand extends EnabledVerb {

    EnableCommand(Source source) {
        super(source);
    }

    @Override
    EnabledFile changed(Switching switching, EnabledFile before, List<String> plugins) {
        return switching.enable(before, plugins);
    }

    @Override
    String done() {
        return "Enabled";
    }
}
