package dev.lintel.schema.rule;

import dev.lintel.schema.Column;
import dev.lintel.schema.EnumType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.rule.Subject.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something of a schema that has a name.
 *
 * @param subject what it is
 * @param noun what it is called in a message
 * @param name its name
 */
record NamedThing(Subject subject, String noun, Identifier name) {

    /** Whether it is a table or a sequence, not a part of a table. */
    boolean standsAlone() {
        return subject.table().equals(name.key());
    }

    static NamedThing of(String noun, Table table) {
        return new NamedThing(Subject.table(table.name()), noun, table.name());
    }

    static NamedThing of(Sequence sequence) {
        return new NamedThing(Subject.sequence(sequence.name()), "sequence", sequence.name());
    }

    /** The indexes and constraints of a table, its primary key aside, whose name no annotation can give. */
    static List<NamedThing> constraintsOf(Table table) {
        List<NamedThing> names = new ArrayList<>();
        table.uniques().forEach(it -> names.add(of(Kind.UNIQUE, "unique constraint", table, it.name())));
        table.foreignKeys().forEach(it -> names.add(of(Kind.FOREIGN_KEY, "foreign key", table, it.name())));
        table.indexes().forEach(it -> names.add(of(Kind.INDEX, "index", table, it.name())));
        table.checks().forEach(it -> names.add(of(Kind.CHECK, "check constraint", table, it.name())));
        return names;
    }

    /** The types that columns have under a name, each once, with the column where it stands. */
    static List<NamedThing> typesOf(Schema schema) {
        Map<EnumType, NamedThing> types = new LinkedHashMap<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                EnumType type = EnumType.of(column.type());
                if (type != null) {
                    Subject subject = Subject.of(Kind.COLUMN, table.name(), column.name());
                    types.putIfAbsent(type, new NamedThing(subject, "type", type.name()));
                }
            }
        }
        return List.copyOf(types.values());
    }

    static List<NamedThing> columnsOf(Table table) {
        return table.columns().stream()
                .map(column -> of(Kind.COLUMN, "column", table, column.name()))
                .toList();
    }

    /** Everything that shares the namespace of the database's schema: all but the columns. */
    static List<NamedThing> inSchema(Schema schema) {
        List<NamedThing> names = new ArrayList<>();
        for (Table table : schema.tables()) {
            names.add(of("table", table));
        }
        schema.sequences().forEach(it -> names.add(new NamedThing(Subject.sequence(it.name()), "sequence", it.name())));
        names.addAll(typesOf(schema));
        for (Table table : schema.tables()) {
            if (table.primaryKey() != null) {
                names.add(new NamedThing(
                        Subject.table(table.name()),
                        "primary key",
                        table.primaryKey().name()));
            }
            names.addAll(constraintsOf(table));
        }
        return names;
    }

    private static NamedThing of(Kind kind, String noun, Table table, Identifier name) {
        return new NamedThing(Subject.of(kind, table.name(), name), noun, name);
    }
}
