package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;

/** A table in use gets a foreign key, for which MariaDB and MySQL write it anew. */
final class ForeignKeyAdded implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        String databases = OnlineHazard.called(dialects, MARIADB, MYSQL);
        return diff.changes(Change.AddForeignKey.class)
                .filter(add -> !databases.isEmpty() && !add.withTable())
                .map(add -> Finding.warning(
                        ProblemKind.FOREIGN_KEY_ADDED,
                        Subject.of(
                                Subject.Kind.FOREIGN_KEY,
                                add.table().name(),
                                add.foreignKey().name()),
                        "On " + databases + ", the table '" + add.table().name()
                                + "' is written anew for its new foreign key to '"
                                + add.foreignKey().targetTable() + "', with everybody who writes waiting.",
                        "Let the migration run when little is written; then, or where the table is small, write "
                                + Finding.acknowledgement(ProblemKind.FOREIGN_KEY_ADDED) + " here."))
                .toList();
    }
}
