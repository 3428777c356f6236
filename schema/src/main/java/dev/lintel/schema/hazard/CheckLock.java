package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;

/** A check on a table that is there already: every row is read with the table locked, on MariaDB and MySQL copied. */
final class CheckLock implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        String databases = OnlineHazard.called(dialects, POSTGRESQL, MARIADB, MYSQL);
        return databases.isEmpty()
                ? List.of()
                : Changes.of(diff, Change.AddCheck.class)
                        .filter(add -> Changes.hasRows(diff, add.table()))
                        .map(add -> finding(add, databases))
                        .toList();
    }

    private static Finding finding(Change.AddCheck add, String databases) {
        return Finding.warning(
                ProblemKind.CHECK_LOCK,
                Subject.of(Subject.Kind.CHECK, add.table().name(), add.check().name()),
                "On " + databases + ", the table '" + add.table().name()
                        + "' is locked while its rows are held to the check '"
                        + add.check().name() + "'.",
                "On PostgreSQL add it not valid, and validate it in the next migration; or, where the table is small,"
                        + " write " + Finding.acknowledgement(ProblemKind.CHECK_LOCK) + " here.");
    }
}
