package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;

/** A table in use becomes that of several classes. The rows that exist are of the one class there was; those that the old build
 * goes on inserting would be of none. */
final class DiscriminatorAdded implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        return diff.after().tables().stream()
                .filter(table -> Changes.hasRows(diff, table))
                .flatMap(table -> table.columns().stream()
                        .filter(DiscriminatorAdded::is)
                        .filter(column ->
                                column.declared().defaultValue() == null && Changes.isNew(diff, table, column))
                        .map(column -> finding(table, column)))
                .toList();
    }

    /** Whether the column tells the rows of classes apart. */
    static boolean is(Column column) {
        return DiscriminatorChanged.ROLE.equals(column.attribute());
    }

    private static Finding finding(Table table, Column column) {
        return Finding.warning(
                ProblemKind.DISCRIMINATOR_ADDED,
                Subject.of(Subject.Kind.COLUMN, table.name(), column.name()),
                "The rows of the table '" + table.name() + "' are of several classes now, told apart by '"
                        + column.name() + "', which instances of the old build don't write.",
                "Stop them before the migration; or, if they insert nothing, write "
                        + Finding.acknowledgement(ProblemKind.DISCRIMINATOR_ADDED) + " here.");
    }
}
