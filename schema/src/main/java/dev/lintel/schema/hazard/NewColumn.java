package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.rule.Subject;
import java.util.stream.Stream;

/**
 * A column that was not there before, in a table that was, or in a new table of a class.
 *
 * @param table its table, as it will be
 */
record NewColumn(Table table, Column column) {

    static Stream<NewColumn> of(SchemaDiff diff) {
        return Stream.concat(
                diff.changes(Change.AddColumn.class).map(add -> new NewColumn(add.table(), add.column())),
                diff.changes(Change.CreateTable.class)
                        .map(Change.CreateTable::table)
                        .filter(table -> table.attribute() == null)
                        .flatMap(table -> table.columns().stream().map(column -> new NewColumn(table, column))));
    }

    Subject subject() {
        return Subject.of(Subject.Kind.COLUMN, table.name(), column.name());
    }

    /** Whether rows have in it what they have had elsewhere. */
    boolean getsMovedValues(SchemaDiff diff) {
        return diff.changes(Change.CopyValues.class)
                        .filter(copy -> copy.to().name().sameAs(table.name()))
                        .flatMap(copy -> copy.columns().stream())
                        .anyMatch(pairing -> pairing.to().sameAs(column.name()))
                || diff.changes(Change.CopyRows.class)
                        .filter(copy -> copy.to().name().sameAs(table.name()))
                        .flatMap(copy -> copy.values().stream())
                        .anyMatch(value -> value.to().name().sameAs(column.name()));
    }

    /** Whether somebody says what rows get in it. */
    boolean isFilled(SchemaDiff diff) {
        return diff.changes(Change.FillColumn.class)
                .filter(fill -> fill.expression() != null)
                .anyMatch(fill -> fill.table().name().sameAs(table.name())
                        && fill.column().name().sameAs(column.name()));
    }
}
