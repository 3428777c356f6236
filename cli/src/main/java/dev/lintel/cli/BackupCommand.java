package dev.lintel.cli;

import dev.lintel.schema.json.JsonWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lintel backup team.backup} */
@Command(
        name = "backup",
        description = {
            "Writes the whole database into one file, while no migration runs. For H2 and SQLite within this process.",
            "For a server it does nothing but tell the line to type, with exit code 1."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} team.backup"})
final class BackupCommand extends Verb {

    private final Source source;

    @Parameters(index = "0", paramLabel = "<file>", description = "A file that is not there yet.")
    private Path file;

    BackupCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        source.lintel(command()).backup(file);
        print(
                asJson()
                        ? new JsonWriter()
                                .beginObject()
                                .field("file", file.toString())
                                .endObject()
                                .toString()
                        : "Backed up to %s. Bring it back with `lintel restore %s`.".formatted(file, file));
        return FINE;
    }
}
