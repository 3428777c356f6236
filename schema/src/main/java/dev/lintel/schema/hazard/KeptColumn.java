package dev.lintel.schema.hazard;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column that is there before and after, under one name by then, with its rows.
 *
 * @param table its table, as it will be
 * @param before what it was
 * @param after what it will be
 */
record KeptColumn(Table table, Column before, Column after) {

    static Stream<KeptColumn> of(SchemaDiff diff) {
        return diff.after().tables().stream()
                .flatMap(table -> diff.renamed().table(table.name()).stream().flatMap(old -> of(old, table)));
    }

    private static Stream<KeptColumn> of(Table before, Table after) {
        return after.columns().stream()
                .flatMap(
                        column -> before.column(column.name()).stream().map(old -> new KeptColumn(after, old, column)));
    }

    Subject subject() {
        return Subject.of(Subject.Kind.COLUMN, table.name(), after.name());
    }

    /** The column with its table, as a message calls it. */
    String called() {
        return "the column '" + after.name() + "' of the table '" + table.name() + "'";
    }

    ColumnType typeBefore() {
        return single(before.type());
    }

    ColumnType typeAfter() {
        return single(after.type());
    }

    /** The type of one value, also where the column holds several. */
    private static ColumnType single(ColumnType type) {
        return type.element() == null ? type : type.element();
    }

    /** What was allowed in the column, and is not any more. */
    List<String> removed() {
        return typeBefore().values().stream()
                .filter(value -> !typeAfter().values().contains(value))
                .toList();
    }

    /** What is allowed in the column, and was not before. */
    List<String> added() {
        return typeAfter().values().stream()
                .filter(value -> !typeBefore().values().contains(value))
                .toList();
    }

    /** An update that gives rows with one literal another. */
    static String update(Table table, Column column, String from, String to) {
        return "update " + table.name() + " set " + column.name() + " = " + to + " where " + column.name() + " = "
                + from;
    }

    static String quoted(List<String> values) {
        return values.stream().map(value -> "'" + value + "'").collect(joining(", "));
    }
}
