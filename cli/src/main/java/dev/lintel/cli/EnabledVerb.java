package dev.lintel.cli;

import dev.lintel.runtime.discover.EnabledFile;
import dev.lintel.runtime.discover.Switching;
import dev.lintel.schema.file.FileBatch;
import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.json.JsonWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A verb that changes which plugins take part. */
abstract class EnabledVerb extends Verb {

    private static final String VARIABLE = "LINTEL_PLUGINS";

    private final Source source;

    @Parameters(index = "0", arity = "1..*", paramLabel = "<plugin>", description = "The plugins' names.")
    private List<String> plugins;

    @Option(
            names = "--file",
            paramLabel = "<file>",
            defaultValue = "src/main/resources/lintel.properties",
            description = "The host's lintel.properties; ${DEFAULT-VALUE} unless told.")
    private Path file;

    EnabledVerb(Source source) {
        this.source = source;
    }

    /** The file as it is to be. */
    abstract EnabledFile changed(Switching switching, EnabledFile before, List<String> plugins);

    /** {@code Enabled}. */
    abstract String done();

    @Override
    final int run() {
        EnabledFile before = EnabledFile.read(TextFile.read(file).orElse(""), file.toString());
        EnabledFile after = changed(source.plugins(command()).switching(), before, plugins);
        boolean isChanged = !after.text().equals(before.text());
        if (isChanged) {
            FileBatch.write(Map.of(file, after.text()));
        }
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .field("plugins", plugins)
                    .field("file", file.toString())
                    .field("changed", String.valueOf(isChanged))
                    .endObject()
                    .toString());
        } else if (isChanged) {
            print("%s %s in %s. It holds from the next build and start of the host on."
                    .formatted(done(), String.join(", ", plugins), file));
        } else {
            print("Nothing to do: %s says so already.".formatted(file));
        }
        if (!System.getenv().getOrDefault(VARIABLE, "").isBlank() && !asJson()) {
            print(VARIABLE + " is set in this environment, and takes the place of the file where it is.");
        }
        return FINE;
    }
}
