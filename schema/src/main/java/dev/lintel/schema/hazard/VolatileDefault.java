package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A new column of a table in use has a default that is worked out for each row, so that every row is written. A constant, or the
 * time, costs nothing. */
final class VolatileDefault implements OnlineHazard {

    /** A function that is called, but for those that give one transaction one value. */
    private static final Pattern CALL = Pattern.compile(
            "(?i)(?<![\\w'])(?!now\\b|current_timestamp\\b|current_date\\b|current_time\\b|localtimestamp\\b|localtime\\b|cast\\b)"
                    + "[a-z_]\\w*\\s*\\(");

    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        String databases = OnlineHazard.called(dialects, POSTGRESQL, MARIADB, MYSQL);
        return diff.changes(Change.AddColumn.class)
                .filter(add -> !databases.isEmpty() && Changes.hasRows(diff, add.table()))
                .filter(add -> isVolatile(add.column().declared().defaultValue()))
                .map(add -> finding(add, databases))
                .toList();
    }

    private static boolean isVolatile(String value) {
        return value != null
                && CALL.matcher(TEXT.matcher(value).replaceAll("''")).find();
    }

    private static Finding finding(Change.AddColumn add, String databases) {
        return Finding.warning(
                ProblemKind.VOLATILE_DEFAULT,
                Subject.of(Subject.Kind.COLUMN, add.table().name(), add.column().name()),
                "On " + databases + ", the default " + add.column().declared().defaultValue() + " of the new column '"
                        + add.column().name() + "' is worked out for each row of the table '"
                        + add.table().name() + "', which is written anew, with everybody waiting.",
                "Add the column without a default, fill it in portions, and give it the default later; or, where the table is"
                        + " small, write " + Finding.acknowledgement(ProblemKind.VOLATILE_DEFAULT) + " here.");
    }
}
