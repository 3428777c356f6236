package dev.lintel.schema.hazard;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One transaction makes or drops a table with foreign keys to several tables in use, which stay locked together until it is
 * through: whoever locks them in another order may be in the way for good. */
final class SeveralTablesLocked implements OnlineHazard {

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        if (!dialects.contains(POSTGRESQL)) {
            return List.of();
        }
        Stream<Finding> created = diff.changes(Change.CreateTable.class)
                .flatMap(create -> finding(diff, create.table(), "The new table", "refers").stream());
        Stream<Finding> dropped = diff.changes(Change.DropTable.class)
                .flatMap(drop -> finding(diff, drop.table(), "The dropped table", "refers").stream());
        return Stream.concat(created, dropped).toList();
    }

    private static List<Finding> finding(SchemaDiff diff, Table table, String which, String verb) {
        List<Identifier> locked = table.foreignKeys().stream()
                .map(ForeignKey::targetTable)
                .filter(target -> !target.sameAs(table.name()) && isInUse(diff, target))
                .distinct()
                .sorted()
                .toList();
        return locked.size() < 2
                ? List.of()
                : List.of(Finding.warning(
                        ProblemKind.SEVERAL_TABLES_LOCKED,
                        Subject.table(table.name()),
                        which + " '" + table.name() + "' " + verb + " to " + Changes.quoted(locked)
                                + ", which PostgreSQL locks together until the migration is through.",
                        "Let one migration see to one of these foreign keys, and others to the others; or, where the tables"
                                + " are little used, write "
                                + Finding.acknowledgement(ProblemKind.SEVERAL_TABLES_LOCKED) + " here."));
    }

    /** Another plugin's table is in use. */
    private static boolean isInUse(SchemaDiff diff, Identifier table) {
        boolean isOurs = diff.renamed().table(table).isPresent()
                || diff.after().table(table).isPresent();
        return !isOurs
                || diff.renamed().table(table).isPresent()
                        && diff.after().table(table).isPresent();
    }
}
