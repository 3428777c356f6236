package dev.lintel.schema.cases;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the tables of other plugins that a case's foreign keys refer to, with the columns that they refer to. */
public final class Neighbours {

    private Neighbours() {}

    public static List<String> tables(List<Schema> schemas, Dialect dialect) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Schema schema : schemas) {
            for (Table table : schema.tables()) {
                table.foreignKeys().stream()
                        .filter(key -> !key.targetPlugin().equals(ChangeCase.PLUGIN))
                        .forEach(key -> tables.put(key.targetTable().key(), target(table, key)));
            }
        }
        Schema schema = new Schema(List.copyOf(tables.values()), List.of());
        return dialect.statements(SchemaDiff.between(Schema.EMPTY, schema));
    }

    private static Table target(Table table, ForeignKey key) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            Column referring = table.column(key.columns().get(i)).orElseThrow();
            columns.add(new Column(key.targetColumns().get(i), referring.type(), false, false, null, null, null));
        }
        String name = columns.stream().map(column -> column.name().text()).collect(joining("_"));
        return new Table(
                key.targetTable(),
                columns,
                new PrimaryKey(Identifier.of(key.targetTable().text() + "_" + name), key.targetColumns()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
