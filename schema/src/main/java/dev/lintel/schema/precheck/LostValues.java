package dev.lintel.schema.precheck;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import java.util.List;

/**
 * Looks for rows that need a value which nobody can make up: of a column that comes back, must have one, and is a key, refers
 * to one, or is held to certain values by a check.
 */
final class LostValues implements Question {

    @Override
    public List<Precheck> ask(Before before) {
        return before.changes(Change.FillColumn.class)
                .filter(fill -> fill.expression() == null)
                .filter(fill -> isKey(fill.table(), fill.column()))
                .map(fill -> new Precheck(
                        before.words(fill.table().name()) + " has rows, and what they had in "
                                + fill.column().name() + " is gone",
                        "select count(*) from " + before.table(fill.table().name())))
                .toList();
    }

    private static boolean isKey(Table table, Column column) {
        return table.foreignKeys().stream().anyMatch(key -> contains(key.columns(), column))
                || table.uniques().stream().anyMatch(key -> contains(key.columns(), column))
                || table.indexes().stream().anyMatch(index -> index.unique() && contains(index.columnNames(), column))
                || table.primaryKey() != null && contains(table.primaryKey().columns(), column)
                || table.checks().stream().anyMatch(check -> check.speaksOf(column.name()));
    }

    private static boolean contains(List<Identifier> columns, Column column) {
        return columns.stream().anyMatch(column.name()::sameAs);
    }
}
