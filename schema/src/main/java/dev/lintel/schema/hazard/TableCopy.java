package dev.lintel.schema.hazard;

import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** MariaDB and MySQL write a table in use anew for what takes no time elsewhere: for a check, and where the primary key goes. */
final class TableCopy implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        String databases = OnlineHazard.called(dialects, MARIADB, MYSQL);
        if (databases.isEmpty()) {
            return List.of();
        }
        Stream<Finding> checks = diff.changes(Change.AddCheck.class)
                .filter(add -> Changes.hasRows(diff, add.table()) && isNew(diff, add))
                .map(add -> finding(
                        diff,
                        add.table(),
                        Subject.of(
                                Subject.Kind.CHECK,
                                add.table().name(),
                                add.check().name()),
                        "its new check '" + add.check().name() + "'",
                        databases));
        Stream<Finding> keys = diff.changes(Change.DropPrimaryKey.class)
                .map(drop -> finding(
                        diff,
                        drop.table(),
                        Subject.table(drop.table().name()),
                        "its primary key, which goes,",
                        databases));
        return Stream.concat(checks, keys).toList();
    }

    /** Where a column gets another type, its checks come anew, and the table is written anew for that already. */
    private static boolean isNew(SchemaDiff diff, Change.AddCheck add) {
        return diff.changes(Change.DropCheck.class)
                .noneMatch(drop -> drop.check().equals(add.check())
                        && drop.table().name().sameAs(add.table().name()));
    }

    private static Finding finding(SchemaDiff diff, Table table, Subject subject, String reason, String databases) {
        return Finding.warning(
                ProblemKind.TABLE_COPY,
                subject,
                "On " + databases + ", the table '" + table.name() + "' is written anew for " + reason
                        + " with everybody who writes waiting.",
                "Let the migration run when little is written"
                        + (hasForeignKeys(diff, table)
                                ? ", for gh-ost does not take a table with foreign keys"
                                : ", or hand the statement to gh-ost")
                        + "; then, or where the table is small, write "
                        + Finding.acknowledgement(ProblemKind.TABLE_COPY) + " here.");
    }

    private static boolean hasForeignKeys(SchemaDiff diff, Table table) {
        return !table.foreignKeys().isEmpty()
                || diff.after().tables().stream()
                        .flatMap(it -> it.foreignKeys().stream())
                        .anyMatch(key -> key.targetTable().sameAs(table.name()));
    }
}
