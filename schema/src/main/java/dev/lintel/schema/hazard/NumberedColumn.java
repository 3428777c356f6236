package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;

/** The database is to number a column from now on, of a table that may have rows: it counts from 1, whatever they have. */
final class NumberedColumn implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return diff.after().tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(Column::identity)
                        .filter(column -> wasNotNumbered(diff, table, column))
                        .map(column -> finding(table, column)))
                .toList();
    }

    private static boolean wasNotNumbered(SchemaDiff diff, Table table, Column column) {
        return diff.renamed()
                .table(table.name())
                .map(old -> old.column(column.name()).stream().noneMatch(was -> was.numbering() == column.numbering()))
                .orElse(false);
    }

    private static Finding finding(Table table, Column column) {
        return Finding.error(
                ProblemKind.NUMBERED_COLUMN,
                Subject.of(Subject.Kind.COLUMN, table.name(), column.name()),
                "The database numbers the column '" + column.name() + "' of the table '" + table.name()
                        + "' from now on, beginning with 1, whatever numbers the rows have.",
                "Keep the generator; or write " + Finding.acknowledgement(ProblemKind.NUMBERED_COLUMN)
                        + " here, and let the migration restart the numbers above the highest.");
    }
}
