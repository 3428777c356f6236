package dev.lintel.cli;

import dev.lintel.runtime.adopt.Recorded;
import dev.lintel.schema.json.JsonWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code lintel stamp tasks --to 2} */
@Command(
        name = "stamp",
        description = {
            "Records a plugin's migrations up to a version without carrying them out, whatever the database looks like.",
            "For what was done by hand; `verify` tells whether that is true."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks --to 2"})
final class StampCommand extends Verb {

    private final Source source;

    @Parameters(index = "0", paramLabel = "<plugin>", description = "The plugin's name.")
    private String plugin;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "<version>",
            description = "The last version that is recorded.")
    private int to;

    StampCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        if (to < 1) {
            throw new ParameterException(command(), "versions count from 1; `rollback` takes migrations back");
        }
        print(told(source.lintel(command()).stamp(plugin, to), this));
        return FINE;
    }

    /** What was recorded, as the answer of a verb. */
    static String told(Recorded recorded, Verb verb) {
        List<String> versions = recorded.versions().stream()
                .map(version -> recorded.plugin() + "@" + version)
                .toList();
        List<String> accepted =
                recorded.accepted().stream().map(Object::toString).toList();
        if (verb.asJson()) {
            return new JsonWriter()
                    .beginObject()
                    .field("recorded", versions)
                    .textLines("accepted", accepted)
                    .endObject()
                    .toString();
        }
        String what = versions.isEmpty()
                ? "Nothing to record for the plugin " + recorded.plugin() + "."
                : "Recorded, and not carried out: " + String.join(", ", versions) + ".";
        return accepted.isEmpty() ? what : what + "\nAccepted as it is:\n  " + String.join("\n  ", accepted);
    }
}
