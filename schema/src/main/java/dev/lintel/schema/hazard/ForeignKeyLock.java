package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;

/** A foreign key on columns that are there already: every row is looked up, with writers of both tables waiting. */
final class ForeignKeyLock implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        String databases = OnlineHazard.called(dialects, POSTGRESQL, MARIADB, MYSQL);
        return databases.isEmpty()
                ? List.of()
                : Changes.of(diff, Change.AddForeignKey.class)
                        .filter(add -> !add.withTable() && areKept(diff, add))
                        .map(add -> finding(add, databases))
                        .toList();
    }

    /** New columns have nothing in them that would have to be looked up. */
    private static boolean areKept(SchemaDiff diff, Change.AddForeignKey add) {
        return diff.renamed()
                .table(add.table().name())
                .map(old -> add.foreignKey().columns().stream()
                        .allMatch(column -> old.column(column).isPresent()))
                .orElse(false);
    }

    private static Finding finding(Change.AddForeignKey add, String databases) {
        return Finding.warning(
                ProblemKind.FOREIGN_KEY_LOCK,
                Subject.of(
                        Subject.Kind.FOREIGN_KEY,
                        add.table().name(),
                        add.foreignKey().name()),
                "On " + databases + ", writers of '" + add.table().name() + "' and '"
                        + add.foreignKey().targetTable() + "' wait while the rows are held to the foreign key '"
                        + add.foreignKey().name() + "'.",
                "On PostgreSQL add it not valid, and validate it in the next migration; or, where the tables are small,"
                        + " write " + Finding.acknowledgement(ProblemKind.FOREIGN_KEY_LOCK) + " here.");
    }
}
