package dev.lintel.cli;

import dev.lintel.schema.json.JsonWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintel restore team.backup} */
@Command(
        name = "restore",
        description = {
            "Puts the whole database back to what `backup` has written. Nobody else may work on it meanwhile.",
            "For a server it does nothing but tell the line to type, with exit code 1."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} team.backup --overwrite"})
final class RestoreCommand extends Verb {

    private final Source source;

    @Parameters(index = "0", paramLabel = "<file>", description = "The file.")
    private Path file;

    @Option(
            names = "--overwrite",
            description = "Lose what the database has; refused without it if there is something.")
    private boolean overwrite;

    RestoreCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        source.lintel(command()).restore(file, overwrite);
        print(
                asJson()
                        ? new JsonWriter()
                                .beginObject()
                                .field("file", file.toString())
                                .endObject()
                                .toString()
                        : "The database is as %s has it.".formatted(file));
        return FINE;
    }
}
