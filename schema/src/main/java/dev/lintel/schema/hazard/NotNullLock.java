package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Set;

/** A column that is there already may not be {@code NULL} any more: every row is read with the table locked. */
final class NotNullLock implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        String databases = OnlineHazard.called(dialects, POSTGRESQL, MARIADB, MYSQL);
        return databases.isEmpty()
                ? List.of()
                : KeptColumn.of(diff)
                        .filter(column ->
                                column.before().nullable() && !column.after().nullable())
                        .map(column -> finding(column, databases))
                        .toList();
    }

    private static Finding finding(KeptColumn column, String databases) {
        return Finding.warning(
                ProblemKind.NOT_NULL_LOCK,
                column.subject(),
                "On " + databases + ", the table '" + column.table().name()
                        + "' is locked while its rows are searched for nulls in '"
                        + column.after().name()
                        + "', and instances of the old build may go on writing them.",
                "On PostgreSQL add a check that is not valid, validate it, and rule null out after that; or, where the table"
                        + " is small, write " + Finding.acknowledgement(ProblemKind.NOT_NULL_LOCK) + " here.");
    }
}
