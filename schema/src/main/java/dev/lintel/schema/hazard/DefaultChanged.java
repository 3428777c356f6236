package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Set;

/** A column gets another default, or none: what the old build leaves out is something else from then on. */
final class DefaultChanged implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        return KeptColumn.of(diff)
                .filter(column -> was(column) != null && !was(column).equals(is(column)))
                .map(DefaultChanged::finding)
                .toList();
    }

    private static String was(KeptColumn column) {
        return column.before().declared().defaultValue();
    }

    private static String is(KeptColumn column) {
        return column.after().declared().defaultValue();
    }

    private static Finding finding(KeptColumn column) {
        String now = is(column);
        return Finding.warning(
                ProblemKind.DEFAULT_CHANGED,
                column.subject(),
                "The default of " + column.called() + " was " + was(column)
                        + (now == null ? ", and there is none now" : ", and is " + now + " now")
                        + ": instances of the old build that leave the column out "
                        + (now == null && !column.after().nullable() ? "fail." : "get that."),
                "Let no build leave it out first; or write " + Finding.acknowledgement(ProblemKind.DEFAULT_CHANGED)
                        + " here.");
    }
}
