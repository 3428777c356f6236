package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;

/** A new column must have a value and has no default, so the old build, which does not know it, can't insert rows any more. */
final class RequiredColumn implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        return diff.after().tables().stream()
                .filter(table -> Changes.hasRows(diff, table))
                .flatMap(table -> table.columns().stream()
                        .filter(column -> !column.nullable()
                                && !column.identity()
                                && column.declared().defaultValue() == null
                                && column.generated() == null)
                        .filter(column -> Changes.isNew(diff, table, column) && !DiscriminatorAdded.is(column))
                        .map(column -> finding(table, column)))
                .toList();
    }

    private static Finding finding(Table table, Column column) {
        return Finding.warning(
                ProblemKind.REQUIRED_COLUMN,
                Subject.of(Subject.Kind.COLUMN, table.name(), column.name()),
                "The new column '" + column.name() + "' of the table '" + table.name()
                        + "' must have a value, which instances of the old build don't give it.",
                "Give it a default with @ColumnDefault, or let it be null until no old build runs; or write "
                        + Finding.acknowledgement(ProblemKind.REQUIRED_COLUMN) + " here.");
    }
}
