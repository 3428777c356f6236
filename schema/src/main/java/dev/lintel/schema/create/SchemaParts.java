package dev.lintel.schema.create;

import static java.util.Comparator.comparing;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.RowClass;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schema in its parts, each under a key that it has on every branch.
 *
 * @param parts columns, constraints, indexes, sequences, and of each table what belongs to none of its parts
 */
record SchemaParts(SortedMap<Key, Object> parts) {

    /**
     * What a part goes by.
     *
     * @param table the key of its table, or of the sequence
     * @param kind what it is, in a word
     * @param name the key of its own name; empty for the table
     */
    record Key(String table, String kind, String name) implements Comparable<Key> {

        static final String TABLE = "table";

        @Override
        public int compareTo(Key other) {
            return comparing(Key::table)
                    .thenComparing(Key::kind)
                    .thenComparing(Key::name)
                    .compare(this, other);
        }

        Key ofTable() {
            return new Key(table, TABLE, "");
        }

        @Override
        public String toString() {
            return name.isEmpty()
                    ? "the " + kind + " '" + table + "'"
                    : "the " + kind + " '" + name + "' of the table '" + table + "'";
        }
    }

    /** A table without what its parts say. */
    record Head(Identifier name, PrimaryKey primaryKey, String comment, String entity, String attribute) {}

    static SchemaParts of(Schema schema) {
        SortedMap<Key, Object> parts = new TreeMap<>();
        schema.sequences().forEach(it -> parts.put(new Key(it.name().key(), "sequence", ""), it));
        for (Table table : schema.tables()) {
            String name = table.name().key();
            parts.put(
                    new Key(name, Key.TABLE, ""),
                    new Head(table.name(), table.primaryKey(), table.comment(), table.entity(), table.attribute()));
            table.columns()
                    .forEach(it -> parts.put(new Key(name, "column", it.name().key()), it));
            table.uniques()
                    .forEach(it -> parts.put(
                            new Key(name, "unique constraint", it.name().key()), it));
            table.foreignKeys()
                    .forEach(it ->
                            parts.put(new Key(name, "foreign key", it.name().key()), it));
            table.indexes()
                    .forEach(it -> parts.put(new Key(name, "index", it.name().key()), it));
            table.checks()
                    .forEach(it -> parts.put(new Key(name, "check", it.name().key()), it));
            table.classes().forEach(it -> parts.put(new Key(name, "class", it.entity()), it));
        }
        return new SchemaParts(parts);
    }

    /** Whether they make a schema: every part has its table, and every table a column. */
    boolean isWhole() {
        return parts.entrySet().stream()
                .allMatch(entry -> entry.getValue() instanceof Sequence
                        || (entry.getValue() instanceof Head
                                ? parts.keySet().stream()
                                        .anyMatch(key -> key.kind().equals("column")
                                                && key.table()
                                                        .equals(entry.getKey().table()))
                                : parts.containsKey(entry.getKey().ofTable())));
    }

    /** The schema, if they are {@linkplain #isWhole() whole}. */
    Schema schema() {
        List<Table> tables = parts.values().stream()
                .filter(Head.class::isInstance)
                .map(Head.class::cast)
                .map(this::table)
                .toList();
        return new Schema(tables, all(Sequence.class)).canonical();
    }

    private Table table(Head head) {
        String from = head.name().key();
        return new Table(
                head.name(),
                of(from, Column.class),
                head.primaryKey(),
                of(from, UniqueConstraint.class),
                of(from, ForeignKey.class),
                of(from, Index.class),
                of(from, CheckConstraint.class),
                head.comment(),
                head.entity(),
                head.attribute(),
                of(from, RowClass.class));
    }

    private <T> List<T> all(Class<T> kind) {
        return parts.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private <T> List<T> of(String table, Class<T> kind) {
        return parts.entrySet().stream()
                .filter(entry -> entry.getKey().table().equals(table))
                .map(Map.Entry::getValue)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
