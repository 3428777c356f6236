package dev.lintel.cli;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.create.HistoryCheck.Standing;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import dev.lintel.schema.snapshot.Descriptor;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lintel info tasks} */
@Command(
        name = "info",
        description = "Shows what a plugin is, and its migrations. Works on files only.",
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks"})
final class InfoCommand extends Verb {

    @Parameters(index = "0", paramLabel = "<plugin>", description = "The plugin's name.")
    private String plugin;

    @Mixin
    private ProjectOptions project;

    @Override
    int run() {
        Standing standing = project.check().of(plugin);
        if (asJson()) {
            print(json(standing));
        } else {
            print("Plugin    " + plugin);
            standing.descriptor().ifPresent(this::show);
            print("State     " + Standings.state(standing));
            showMigrations(standing);
        }
        standing.problems().forEach(this::tell);
        return FINE;
    }

    private void show(Descriptor descriptor) {
        print("Prefix    " + (descriptor.prefix().isEmpty() ? "none" : descriptor.prefix()));
        print("Needs     " + orNone(descriptor.dependsOn()));
        print("Databases " + orNone(descriptor.dialects()));
        print("Models    " + descriptor.models().size());
        print("Tables    " + descriptor.schema().tables().size());
        print("Registry  " + descriptor.registry());
    }

    private void showMigrations(Standing standing) {
        if (standing.history().migrations().isEmpty()) {
            return;
        }
        TextTable table = new TextTable("VERSION", "NAME", "NEEDS", "DATABASES");
        for (Migration migration : standing.history().migrations()) {
            table.row(
                    String.valueOf(migration.version()),
                    migration.name(),
                    pins(migration).isEmpty() ? "-" : String.join(", ", pins(migration)),
                    String.join(", ", migration.scripts().keySet()));
        }
        print("");
        print(table);
    }

    private static String orNone(List<String> texts) {
        return texts.isEmpty() ? "none" : texts.stream().collect(joining(", "));
    }

    private static List<String> pins(Migration migration) {
        return migration.pins().stream().map(Pin::toString).toList();
    }

    private static String json(Standing standing) {
        JsonWriter json = new JsonWriter().beginObject().field("plugin", standing.plugin());
        standing.descriptor()
                .ifPresent(descriptor -> json.field("prefix", descriptor.prefix())
                        .field("dependsOn", descriptor.dependsOn())
                        .field("dialects", descriptor.dialects())
                        .textLines("models", descriptor.models())
                        .field("registry", descriptor.registry()));
        return json.field("version", standing.history().version())
                .field("floor", standing.history().floor())
                .lines(
                        "migrations",
                        standing.history().migrations().stream()
                                .map(migration -> new JsonLine()
                                        .put("version", migration.version())
                                        .put("name", migration.name())
                                        .put("needs", pins(migration))
                                        .put(
                                                "dialects",
                                                List.copyOf(migration.scripts().keySet())))
                                .toList())
                .lines("problems", Standings.problems(standing.problems()))
                .endObject()
                .toString();
    }
}
