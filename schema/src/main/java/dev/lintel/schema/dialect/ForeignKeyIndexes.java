package dev.lintel.schema.dialect;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which indexes MariaDB and MySQL have at every step of a script. They let no foreign key be without an index: where none
 * starts with its columns they make one, named like the key; they drop it silently once another would do, be it made for
 * another key, but not with the key itself; and they refuse to drop the last index that a key stands on.
 */
final class ForeignKeyIndexes {

    private record Key(String name, List<String> columns, boolean made) {

        boolean serves(ForeignKey key) {
            return startsWith(keys(key.columns()));
        }

        boolean startsWith(List<String> others) {
            return columns.size() >= others.size()
                    && columns.subList(0, others.size()).equals(others);
        }
    }

    /**
     * A foreign key that is there.
     *
     * @param table the table that it belongs to
     */
    record Standing(Identifier table, ForeignKey key) {

        private boolean refers(Identifier from, Identifier column) {
            return table.sameAs(from) && key.columns().stream().anyMatch(column::sameAs);
        }

        private boolean refersTo(Identifier target, Identifier column) {
            return key.targetTable().sameAs(target)
                    && key.targetColumns().stream().anyMatch(column::sameAs);
        }
    }

    private record State(Identifier table, List<Key> indexes, List<ForeignKey> foreignKeys) {

        boolean isServed(ForeignKey key) {
            return indexes.stream().anyMatch(index -> index.serves(key));
        }
    }

    private final Map<String, State> tables = new TreeMap<>();

    ForeignKeyIndexes(Schema schema) {
        for (Table table : schema.tables()) {
            created(table);
            for (Index index : table.indexes()) {
                indexAdded(table, index.name(), index.columnNames());
            }
            table.foreignKeys().forEach(key -> foreignKeyAdded(table, key));
        }
    }

    /** A table was made, with its primary key and its unique constraints. */
    void created(Table table) {
        tables.put(table.name().key(), new State(table.name(), new ArrayList<>(), new ArrayList<>()));
        if (table.primaryKey() != null) {
            indexAdded(table, table.primaryKey().name(), table.primaryKey().columns());
        }
        table.uniques().forEach(unique -> indexAdded(table, unique.name(), unique.columns()));
    }

    void indexAdded(Table table, Identifier name, List<Identifier> columns) {
        Key added = new Key(name.key(), keys(columns), false);
        List<Key> indexes = state(table).indexes();
        indexes.removeIf(index -> index.made() && added.startsWith(index.columns()));
        indexes.add(added);
    }

    void indexRenamed(Table table, Identifier from, Identifier to) {
        List<Key> indexes = state(table).indexes();
        for (int i = 0; i < indexes.size(); i++) {
            Key index = indexes.get(i);
            if (index.name().equals(from.key())) {
                indexes.set(i, new Key(to.key(), index.columns(), index.made()));
            }
        }
    }

    void foreignKeyAdded(Table table, ForeignKey key) {
        State state = state(table);
        state.foreignKeys().add(key);
        Key made = new Key(key.name().key(), keys(key.columns()), true);
        // the newest of those that were made for the same columns stays
        state.indexes().removeIf(index -> index.made() && made.startsWith(index.columns()));
        if (!state.isServed(key)) {
            state.indexes().add(made);
        }
    }

    /** A foreign key was dropped; whether it leaves behind the index that was made for it. */
    boolean foreignKeyDropped(Table table, ForeignKey key) {
        State state = state(table);
        state.foreignKeys().removeIf(other -> other.name().sameAs(key.name()));
        return state.indexes().contains(new Key(key.name().key(), keys(key.columns()), true));
    }

    /** The foreign keys that stand on an index and on no other, as it goes. */
    List<ForeignKey> standingOn(Table table, Identifier index) {
        State state = state(table);
        state.indexes().removeIf(other -> other.name().equals(index.key()));
        return state.foreignKeys().stream().filter(key -> !state.isServed(key)).toList();
    }

    /** Whether an index of the table, or a key, begins with a column. */
    boolean beginWith(Table table, Identifier column) {
        return state(table).indexes().stream()
                .anyMatch(index -> index.columns().get(0).equals(column.key()));
    }

    /** The foreign keys that a column is on either side of. */
    List<Standing> ofColumn(Table table, Identifier column) {
        return tables.values().stream()
                .flatMap(state -> state.foreignKeys().stream().map(key -> new Standing(state.table(), key)))
                .filter(it -> it.refers(table.name(), column) || it.refersTo(table.name(), column))
                .toList();
    }

    /** A foreign key was dropped and added again. */
    void addedAgain(Table table, ForeignKey key) {
        state(table).foreignKeys().remove(key);
        foreignKeyAdded(table, key);
    }

    private State state(Table table) {
        return tables.get(table.name().key());
    }

    private static List<String> keys(List<Identifier> names) {
        return names.stream().map(Identifier::key).toList();
    }
}
