package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.problem.Severity;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An enum that is stored by name in a column that is too short for one of its constants, where a database has no enum type. */
final class EnumConstantTooLong implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return diff.after().tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> !isKnown(diff, table, column))
                        .flatMap(column -> finding(table, column, Changes.hasRows(diff, table))))
                .toList();
    }

    private static boolean isKnown(SchemaDiff diff, Table table, Column column) {
        Optional<ColumnType> before = diff.renamed()
                .table(table.name())
                .flatMap(old -> old.column(column.name()))
                .map(Column::type);
        return before.equals(Optional.of(column.type()));
    }

    private static Stream<Finding> finding(Table table, Column column, boolean hasRows) {
        ColumnType type =
                column.type().element() == null ? column.type() : column.type().element();
        if (type.length() == null || type.storesPositions()) {
            return Stream.empty();
        }
        List<String> tooLong = type.values().stream()
                .filter(value -> value.length() > type.length())
                .toList();
        int needed = tooLong.stream().mapToInt(String::length).max().orElse(0);
        if (tooLong.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                ProblemKind.ENUM_CONSTANT_TOO_LONG,
                // a table that nobody uses yet can be mended at any time
                hasRows ? Severity.ERROR : Severity.WARNING,
                Subject.of(Subject.Kind.COLUMN, table.name(), column.name()),
                KeptColumn.quoted(tooLong) + (tooLong.size() == 1 ? " is" : " are") + " longer than the column '"
                        + column.name() + "' of the table '" + table.name() + "', which holds " + type.length()
                        + " characters.",
                "Write @Column(length = " + needed + ") or more."));
    }
}
