package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Set;

/** A column may be {@code NULL} from now on, and the old build reads it as if it could not. */
final class NullsAllowed implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        return KeptColumn.of(diff)
                .filter(column -> !column.before().nullable() && column.after().nullable())
                .map(column -> Finding.warning(
                        ProblemKind.NULLS_ALLOWED,
                        column.subject(),
                        "The new build may write nulls into " + column.called()
                                + ", which instances of the old build don't expect.",
                        "Write none until no old build runs, and write "
                                + Finding.acknowledgement(ProblemKind.NULLS_ALLOWED) + " here."))
                .toList();
    }
}
