package dev.lintel.schema.snapshot;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Numbering;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.RowClass;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import java.util.List;

/** Writes a schema as the fields {@code tables} and {@code sequences} of an object; {@link SchemaReader} reads them. */
final class SchemaWriter {

    private SchemaWriter() {}

    static void write(Schema schema, JsonWriter json) {
        Schema canonical = schema.canonical();
        if (!canonical.tables().isEmpty()) {
            json.beginList("tables");
            canonical.tables().forEach(table -> write(table, json));
            json.endList();
        }
        json.lines(
                "sequences",
                canonical.sequences().stream().map(SchemaWriter::line).toList());
    }

    private static void write(Table table, JsonWriter json) {
        json.beginObject()
                .field("name", table.name().toString())
                .field("entity", table.entity())
                .field("attribute", table.attribute())
                .field("comment", table.comment())
                .lines(
                        "columns",
                        table.columns().stream().map(SchemaWriter::line).toList());
        if (table.primaryKey() != null) {
            json.field(
                    "primaryKey",
                    named(table.primaryKey().name(), table.primaryKey().columns()));
        }
        json.lines("uniques", table.uniques().stream().map(SchemaWriter::line).toList())
                .lines(
                        "foreignKeys",
                        table.foreignKeys().stream().map(SchemaWriter::line).toList())
                .lines(
                        "indexes",
                        table.indexes().stream().map(SchemaWriter::line).toList())
                .lines("checks", table.checks().stream().map(SchemaWriter::line).toList())
                .lines(
                        "classes",
                        table.classes().stream().map(SchemaWriter::line).toList())
                .endObject();
    }

    private static JsonLine line(Column column) {
        JsonLine line = new JsonLine().put("name", column.name().toString());
        return put(column.type(), line)
                .putUnless("nullable", column.nullable())
                .putIf("identity", column.numbering() == Numbering.IDENTITY)
                .putIf("native", column.numbering() == Numbering.NATIVE)
                .put("default", column.defaultValue())
                .put("generated", column.generated())
                .put("comment", column.comment())
                .put("attribute", column.attribute());
    }

    private static JsonLine put(ColumnType type, JsonLine line) {
        return line.put("type", type.sqlType().name())
                .put("length", type.length())
                .put("precision", type.precision())
                .put("scale", type.scale())
                .put("values", type.values())
                .put("definition", type.definition())
                .put("element", type.element() == null ? null : put(type.element(), new JsonLine()));
    }

    private static JsonLine line(UniqueConstraint unique) {
        return named(unique.name(), unique.columns());
    }

    private static JsonLine line(ForeignKey key) {
        return named(key.name(), key.columns())
                .put("targetPlugin", key.targetPlugin())
                .put("targetTable", key.targetTable().toString())
                .put("targetColumns", names(key.targetColumns()))
                .put(
                        "onDelete",
                        key.onDelete() == OnDelete.NO_ACTION
                                ? null
                                : key.onDelete().name())
                .put("attribute", key.attribute());
    }

    private static JsonLine line(Index index) {
        List<Identifier> columns =
                index.columns().stream().map(Index.IndexColumn::name).toList();
        List<Identifier> descending = index.columns().stream()
                .filter(Index.IndexColumn::descending)
                .map(Index.IndexColumn::name)
                .toList();
        return named(index.name(), columns).put("descending", names(descending)).putIf("unique", index.unique());
    }

    private static JsonLine line(CheckConstraint check) {
        return new JsonLine().put("name", check.name().toString()).put("expression", check.expression());
    }

    private static JsonLine line(RowClass rows) {
        return new JsonLine().put("entity", rows.entity()).put("discriminator", rows.discriminator());
    }

    private static JsonLine line(Sequence sequence) {
        return new JsonLine()
                .put("name", sequence.name().toString())
                .put("start", sequence.start())
                .put("increment", sequence.increment())
                .putIf("native", sequence.isNative());
    }

    private static JsonLine named(Identifier name, List<Identifier> columns) {
        return new JsonLine().put("name", name.toString()).put("columns", names(columns));
    }

    private static List<String> names(List<Identifier> identifiers) {
        return identifiers.stream().map(Identifier::toString).toList();
    }
}
