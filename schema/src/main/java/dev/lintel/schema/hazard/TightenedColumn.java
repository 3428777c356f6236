package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.ExampleValue;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;

/**
 * A column may not be {@code NULL} any more, and nothing says what the rows get in which it is. Whoever knows that there are
 * none says so; the migration looks before it begins.
 */
final class TightenedColumn implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return diff.changes(Change.AlterColumn.class)
                .filter(alter -> alter.before().nullable() && !alter.after().nullable())
                .filter(alter -> isInTheTableAlready(diff, alter) && !isFilled(diff, alter))
                .map(TightenedColumn::finding)
                .toList();
    }

    private static boolean isInTheTableAlready(SchemaDiff diff, Change.AlterColumn alter) {
        return diff.renamed()
                .table(alter.table().name())
                .flatMap(table -> table.column(alter.after().name()))
                .isPresent();
    }

    private static boolean isFilled(SchemaDiff diff, Change.AlterColumn alter) {
        return diff.changes(Change.FillColumn.class)
                .anyMatch(fill -> fill.table().name().sameAs(alter.table().name())
                        && fill.column().name().sameAs(alter.after().name()));
    }

    private static Finding finding(Change.AlterColumn alter) {
        Column column = alter.after();
        return Finding.error(
                ProblemKind.MISSING_VALUE,
                Subject.of(Subject.Kind.COLUMN, alter.table().name(), column.name()),
                "The column '" + column.name() + "' of the table '"
                        + alter.table().name()
                        + "' must not be null any more, and nothing says what the rows get in which it is.",
                "Write @Backfill(\"" + ExampleValue.of(alter.table(), column)
                        + "\"), with an SQL expression for them; if there are none, write "
                        + Finding.acknowledgement(ProblemKind.MISSING_VALUE) + ".");
    }
}
