package dev.lintel.cli;

import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.create.HistoryCheck.Standing;
import dev.lintel.schema.draft.TypeWords;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import dev.lintel.schema.snapshot.Descriptor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lintel models tasks} */
@Command(
        name = "models",
        description = "Shows the tables and columns that the entities demand, as they were compiled.",
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks"})
final class ModelsCommand extends Verb {

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
        List<Descriptor> compiled = Standings.of(plugin, project).stream()
                .map(Standing::descriptor)
                .flatMap(Optional::stream)
                .toList();
        if (asJson()) {
            print(json(compiled));
        } else {
            compiled.forEach(descriptor -> descriptor.schema().tables().forEach(table -> show(descriptor, table)));
        }
        return FINE;
    }

    private void show(Descriptor descriptor, Table table) {
        print("%s  %s (%s)".formatted(table.name(), entity(table), descriptor.plugin()));
        TextTable columns = new TextTable("COLUMN", "TYPE", "NULL", "ATTRIBUTE").indent(2);
        for (Column column : table.columns()) {
            columns.row(
                    column.name().toString(),
                    TypeWords.of(column.type()),
                    column.nullable() ? "yes" : "no",
                    Objects.requireNonNullElse(column.attribute(), "-"));
        }
        print(columns);
        print("");
    }

    private static String entity(Table table) {
        if (table.entity() == null) {
            return "-";
        }
        return table.attribute() == null ? table.entity() : table.entity() + "." + table.attribute();
    }

    private static String json(List<Descriptor> compiled) {
        JsonWriter json = new JsonWriter().beginObject().beginList("tables");
        for (Descriptor descriptor : compiled) {
            for (Table table : descriptor.schema().tables()) {
                json.beginObject()
                        .field("plugin", descriptor.plugin())
                        .field("table", table.name().toString())
                        .field("entity", table.entity())
                        .field("attribute", table.attribute())
                        .lines(
                                "columns",
                                table.columns().stream()
                                        .map(column -> new JsonLine()
                                                .put("name", column.name().toString())
                                                .put("type", TypeWords.of(column.type()))
                                                .putUnless("nullable", column.nullable())
                                                .put("attribute", column.attribute()))
                                        .toList())
                        .endObject();
            }
        }
        return json.endList().endObject().toString();
    }
}
