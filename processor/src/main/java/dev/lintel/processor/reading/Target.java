package dev.lintel.processor.reading;

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
 * @param wholeTable the table with all columns, read when it is asked for
 */
record Target(String plugin, boolean referable, TableDraft keyTable, Supplier<TableDraft> wholeTable) {

    Identifier name() {
        return keyTable.name();
    }

    List<Column> key() {
        return keyTable.keyColumns();
    }

    List<Column> columns() {
        return wholeTable.get().columns();
    }

    /** The column that an annotation calls by its name, of the key or not. */
    Optional<Column> column(Identifier called) {
        return keyTable.column(called).or(() -> wholeTable.get().column(called));
    }
}
