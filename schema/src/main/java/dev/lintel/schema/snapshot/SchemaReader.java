package dev.lintel.schema.snapshot;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Numbering;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.RowClass;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.json.JsonObject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what {@link SchemaWriter} writes. */
final class SchemaReader {

    private SchemaReader() {}

    static Schema read(JsonObject json) {
        List<Table> tables = json.objects("tables", SchemaReader::table);
        List<Sequence> sequences = json.objects("sequences", SchemaReader::sequence);
        return json.checked(() -> new Schema(tables, sequences));
    }

    private static Table table(JsonObject json) {
        Identifier name = name(json, "name");
        List<Column> columns = json.objects("columns", SchemaReader::column);
        Set<String> known = columnKeys(json, columns);
        PrimaryKey primaryKey =
                json.object("primaryKey", key -> primaryKey(key, known)).orElse(null);
        List<UniqueConstraint> uniques = json.objects("uniques", unique -> unique(unique, known));
        List<ForeignKey> foreignKeys = json.objects("foreignKeys", key -> foreignKey(key, known));
        List<Index> indexes = json.objects("indexes", index -> index(index, known));
        List<CheckConstraint> checks = json.objects("checks", SchemaReader::check);
        String comment = json.optionalText("comment").orElse(null);
        String entity = json.optionalText("entity").orElse(null);
        String attribute = json.optionalText("attribute").orElse(null);
        List<RowClass> classes = json.objects("classes", SchemaReader::rowClass);
        return json.checked(() -> new Table(
                name, columns, primaryKey, uniques, foreignKeys, indexes, checks, comment, entity, attribute, classes));
    }

    private static Set<String> columnKeys(JsonObject json, List<Column> columns) {
        Set<String> keys = new HashSet<>();
        for (Column column : columns) {
            if (!keys.add(column.name().key())) {
                throw json.problem("columns", "There are two columns '" + column.name() + "'.");
            }
        }
        return keys;
    }

    private static Column column(JsonObject json) {
        return new Column(
                name(json, "name"),
                type(json),
                json.flag("nullable", true),
                numbering(json),
                json.optionalText("default").orElse(null),
                json.optionalText("generated").orElse(null),
                json.optionalText("comment").orElse(null),
                json.optionalText("attribute").orElse(null));
    }

    private static Numbering numbering(JsonObject json) {
        if (json.flag("native", false)) {
            return Numbering.NATIVE;
        }
        return json.flag("identity", false) ? Numbering.IDENTITY : Numbering.NONE;
    }

    private static ColumnType type(JsonObject json) {
        SqlType sqlType = constant(json, "type", json.text("type"), SqlType.values());
        Integer length = json.optionalInteger("length").orElse(null);
        Integer precision = json.optionalInteger("precision").orElse(null);
        Integer scale = json.optionalInteger("scale").orElse(null);
        List<String> values = json.texts("values");
        String definition = json.optionalText("definition").orElse(null);
        ColumnType element = json.object("element", SchemaReader::type).orElse(null);
        return json.checked(() -> new ColumnType(sqlType, length, precision, scale, values, definition, element));
    }

    private static <E extends Enum<E>> E constant(JsonObject json, String field, String written, E[] known) {
        return Arrays.stream(known)
                .filter(constant -> constant.name().equals(written))
                .findFirst()
                .orElseThrow(() -> json.problem(field, "The " + field + " '" + written + "' is unknown."));
    }

    private static PrimaryKey primaryKey(JsonObject json, Set<String> known) {
        Identifier name = name(json, "name");
        List<Identifier> columns = columns(json, known);
        return json.checked(() -> new PrimaryKey(name, columns));
    }

    private static UniqueConstraint unique(JsonObject json, Set<String> known) {
        Identifier name = name(json, "name");
        List<Identifier> columns = columns(json, known);
        return json.checked(() -> new UniqueConstraint(name, columns));
    }

    private static ForeignKey foreignKey(JsonObject json, Set<String> known) {
        Identifier name = name(json, "name");
        List<Identifier> columns = columns(json, known);
        String targetPlugin = json.text("targetPlugin");
        Identifier targetTable = name(json, "targetTable");
        List<Identifier> targetColumns = names(json, "targetColumns");
        OnDelete onDelete = json.optionalText("onDelete")
                .map(written -> constant(json, "onDelete", written, OnDelete.values()))
                .orElse(OnDelete.NO_ACTION);
        String attribute = json.optionalText("attribute").orElse(null);
        return json.checked(
                () -> new ForeignKey(name, columns, targetPlugin, targetTable, targetColumns, onDelete, attribute));
    }

    private static Index index(JsonObject json, Set<String> known) {
        Identifier name = name(json, "name");
        List<Identifier> columns = columns(json, known);
        List<Identifier> descending = names(json, "descending");
        if (!columns.containsAll(descending)) {
            throw json.problem("descending", "The field 'descending' names a column that the index does not have.");
        }
        boolean unique = json.flag("unique", false);
        return json.checked(() -> new Index(
                name,
                columns.stream()
                        .map(column -> new Index.IndexColumn(column, descending.contains(column)))
                        .toList(),
                unique));
    }

    private static CheckConstraint check(JsonObject json) {
        return new CheckConstraint(name(json, "name"), json.text("expression"));
    }

    private static RowClass rowClass(JsonObject json) {
        String entity = json.text("entity");
        return new RowClass(entity, json.optionalText("discriminator").orElse(null));
    }

    private static Sequence sequence(JsonObject json) {
        Identifier name = name(json, "name");
        long start = json.number("start");
        int increment = json.integer("increment");
        boolean isNative = json.flag("native", false);
        return json.checked(() -> new Sequence(name, start, increment, isNative));
    }

    private static List<Identifier> columns(JsonObject json, Set<String> known) {
        List<Identifier> columns = names(json, "columns");
        for (Identifier column : columns) {
            if (!known.contains(column.key())) {
                throw json.problem("columns", "The table has no column '" + column + "'.");
            }
        }
        return columns;
    }

    private static List<Identifier> names(JsonObject json, String field) {
        return json.texts(field).stream()
                .map(text -> json.checked(() -> Identifier.of(text)))
                .toList();
    }

    private static Identifier name(JsonObject json, String field) {
        return Identifier.of(json.text(field));
    }
}
