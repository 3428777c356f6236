package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A table in use gets a column that the database works out and stores, so that every row is written. */
final class GeneratedColumnAdded implements OnlineHazard {

    private static final Pattern STORED = Pattern.compile("(?is).*\\bas\\s*\\(.*\\)\\s*(stored|persistent)\\b.*");

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        String databases = OnlineHazard.called(dialects, POSTGRESQL, MARIADB, MYSQL);
        return diff.changes(Change.AddColumn.class)
                .filter(add -> !databases.isEmpty() && Changes.hasRows(diff, add.table()))
                .filter(add -> isStored(add.column()))
                .map(add -> finding(add, databases))
                .toList();
    }

    /** What an annotation has the database work out is stored; a definition says itself what is. */
    private static boolean isStored(Column column) {
        String definition = column.type().definition();
        return column.generated() != null
                || definition != null && STORED.matcher(definition).matches();
    }

    private static Finding finding(Change.AddColumn add, String databases) {
        return Finding.warning(
                ProblemKind.GENERATED_COLUMN_ADDED,
                Subject.of(Subject.Kind.COLUMN, add.table().name(), add.column().name()),
                "On " + databases + ", the new column '" + add.column().name()
                        + "' is worked out and stored for each row of" + " the table '"
                        + add.table().name() + "', which is written anew, with everybody waiting.",
                "Let the database work it out when it is read, with 'virtual' in place of 'stored' where it can, or work it out"
                        + " in the application; or, where the table is small, write "
                        + Finding.acknowledgement(ProblemKind.GENERATED_COLUMN_ADDED) + " here.");
    }
}
