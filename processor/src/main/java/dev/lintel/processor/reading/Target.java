package dev.lintel.processor.reading;

import static java.util.Comparator.comparing;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The table of an entity that is referred to.
 *
 * @param plugin who owns it
 * @param referable whether a foreign key can say that a row is there: not where each class has a table of its own
 * @param keyTable the table with its key's columns
 * @param ownColumns the table without the columns of relations, read when it is asked for
 * @param wholeTable the table with all columns, read when it is asked for
 */
record Target(
        String plugin,
        boolean referable,
        TableDraft keyTable,
        Supplier<TableDraft> ownColumns,
        Supplier<TableDraft> wholeTable) {

    Identifier name() {
        return keyTable.name();
    }

    List<Column> key() {
        return keyTable.keyColumns();
    }

    /** The key's columns as Hibernate has them: by the paths of their attributes. */
    List<Column> sortedKey() {
        return key().stream().sorted(comparing(this::keyPath)).toList();
    }

    /** The path by which Hibernate sorts a column of the key. */
    String keyPath(Column column) {
        return keyTable.keyPath(column.name());
    }

    List<Column> columns() {
        return wholeTable.get().columns();
    }

    /** The columns of an attribute, by its path. */
    List<Column> columnsOf(String attribute) {
        List<Column> own = columnsOf(attribute, ownColumns.get());
        return own.isEmpty() ? columnsOf(attribute, wholeTable.get()) : own;
    }

    private static List<Column> columnsOf(String attribute, TableDraft table) {
        return table.columns().stream()
                .filter(column -> column.attribute() != null)
                .filter(column -> column.attribute().equals(attribute)
                        || column.attribute().startsWith(attribute + "."))
                .toList();
    }

    /** The column that an annotation calls by its name, of the key or not. */
    Optional<Column> column(Identifier called) {
        // most columns that are referred to are no relation's; to read those too would follow them all
        return keyTable.column(called)
                .or(() -> ownColumns.get().column(called))
                .or(() -> wholeTable.get().column(called));
    }
}
