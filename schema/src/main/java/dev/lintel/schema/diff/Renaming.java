package dev.lintel.schema.diff;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives tables, columns and sequences of a schema other names, wherever the names stand: all at once, so that two may
 * exchange theirs. The names of indexes and constraints stay.
 */
final class Renaming {

    private final Map<String, Identifier> tables = new HashMap<>();
    private final Map<String, Map<String, Identifier>> columns = new HashMap<>();
    private final Map<String, Identifier> sequences = new HashMap<>();

    /** @param before the table as the schema names it */
    Renaming table(Identifier before, Identifier after) {
        tables.put(before.key(), after);
        return this;
    }

    /** @param table the column's table as the schema names it, before any renaming */
    Renaming column(Identifier table, Identifier before, Identifier after) {
        columns.computeIfAbsent(table.key(), nobody -> new HashMap<>()).put(before.key(), after);
        return this;
    }

    Renaming sequence(Identifier before, Identifier after) {
        sequences.put(before.key(), after);
        return this;
    }

    Schema of(Schema schema) {
        return new Schema(
                schema.tables().stream().map(this::of).toList(),
                schema.sequences().stream()
                        .map(it -> it.named(sequences.getOrDefault(it.name().key(), it.name())))
                        .toList());
    }

    private Table of(Table table) {
        Identifier here = table.name();
        return new Table(
                tableName(here),
                table.columns().stream()
                        .map(it -> it.named(columnName(here, it.name())))
                        .toList(),
                table.primaryKey() == null
                        ? null
                        : new PrimaryKey(
                                table.primaryKey().name(),
                                columnNames(here, table.primaryKey().columns())),
                table.uniques().stream()
                        .map(it -> new UniqueConstraint(it.name(), columnNames(here, it.columns())))
                        .toList(),
                table.foreignKeys().stream()
                        .map(it -> new ForeignKey(
                                it.name(),
                                columnNames(here, it.columns()),
                                it.targetPlugin(),
                                tableName(it.targetTable()),
                                columnNames(it.targetTable(), it.targetColumns()),
                                it.onDelete(),
                                it.attribute()))
                        .toList(),
                table.indexes().stream()
                        .map(it -> new Index(
                                it.name(),
                                it.columns().stream()
                                        .map(column -> new Index.IndexColumn(
                                                columnName(here, column.name()), column.descending()))
                                        .toList(),
                                it.unique()))
                        .toList(),
                table.checks(),
                table.comment(),
                table.entity(),
                table.attribute(),
                table.classes());
    }

    private Identifier tableName(Identifier name) {
        return tables.getOrDefault(name.key(), name);
    }

    private Identifier columnName(Identifier table, Identifier name) {
        return columns.getOrDefault(table.key(), Map.of()).getOrDefault(name.key(), name);
    }

    private List<Identifier> columnNames(Identifier table, List<Identifier> names) {
        return names.stream().map(name -> columnName(table, name)).toList();
    }
}
