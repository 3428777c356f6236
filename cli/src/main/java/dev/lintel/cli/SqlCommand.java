package dev.lintel.cli;

import dev.lintel.runtime.apply.SqlRequest;
import dev.lintel.schema.file.FileBatch;
import dev.lintel.schema.json.JsonWriter;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code lintel sql tasks --from 1} */
@Command(
        name = "sql",
        description = {
            "Prints the script that does what `apply` would do, with what it records. No database is asked.",
            "For databases that only somebody else may touch."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks --from 1 --to 2 --dialect postgresql"})
final class SqlCommand extends Verb {

    private final Source source;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "<plugin>",
            description = "Just this plugin; all, from nothing to the newest, unless told.")
    private String plugin;

    @Option(
            names = "--from",
            paramLabel = "<version>",
            description = "The version that the database has; none, or the newest with --undo, unless told.")
    private Integer from;

    @Option(
            names = "--to",
            paramLabel = "<version>",
            description = "The version that it is to have; the newest, or none with --undo, unless told.")
    private Integer to;

    @Option(
            names = "--dialect",
            paramLabel = "<database>",
            description = "h2, mariadb, mysql, postgresql or sqlite; that of LINTEL_URL unless told.")
    private String dialect;

    @Option(names = "--undo", description = "Take the migrations back instead.")
    private boolean undo;

    @Option(
            names = "--output",
            paramLabel = "<file>",
            description = "Where to write it, in place of a file that is there; it is printed unless told.")
    private Path output;

    SqlCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        if (plugin == null && (from != null || to != null)) {
            throw new ParameterException(command(), "--from and --to are versions of one plugin; name it");
        }
        if (from != null && from < 0 || to != null && to < 0) {
            throw new ParameterException(command(), "versions count from 1; 0 is a database without the plugin");
        }
        SqlRequest request = request();
        String script = source.plugins(command()).sql(request);
        if (output != null) {
            FileBatch.write(Map.of(output, script));
        }
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .field("dialect", request.dialect())
                    .field("script", script)
                    .endObject()
                    .toString());
        } else if (output != null) {
            print("Wrote " + output + ".");
        } else {
            printAsIs(script);
        }
        return FINE;
    }

    private SqlRequest request() {
        String stated = dialect == null ? source.dialect().orElse(null) : dialect;
        if (stated == null) {
            throw new ParameterException(command(), "Missing option: --dialect=<database>");
        }
        SqlRequest request = SqlRequest.on(stated);
        request = plugin == null ? request : request.plugin(plugin);
        request = from == null ? request : request.from(from);
        request = to == null ? request : request.to(to);
        return undo ? request.undo() : request;
    }
}
