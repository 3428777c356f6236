package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;

/** One statement updates every row of a table: all of them stay locked until the migration has committed. */
final class FillInOneStep implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        return diff.changes(Change.FillColumn.class)
                .filter(fill -> Changes.hasRows(diff, fill.table()))
                .map(FillInOneStep::finding)
                .toList();
    }

    private static Finding finding(Change.FillColumn fill) {
        return Finding.warning(
                ProblemKind.FILL_IN_ONE_STEP,
                Subject.of(
                        Subject.Kind.COLUMN, fill.table().name(), fill.column().name()),
                "One statement fills the column '" + fill.column().name() + "' in all rows of the table '"
                        + fill.table().name() + "', which stay locked until the migration is through.",
                "Let the column be null at first, fill it in portions, and rule null out in a later migration; or, where"
                        + " the table is small, write " + Finding.acknowledgement(ProblemKind.FILL_IN_ONE_STEP)
                        + " here.");
    }
}
