package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A column of a type that lists an enum's constants gets another list. To put one behind the others costs nothing; anything else
 * gives those that are stored other numbers, and so writes the table anew. */
final class EnumRewrite implements OnlineHazard {

    /** From there on, a stored constant needs a second byte. */
    private static final int ONE_BYTE = 255;

    @Override
    public List<Finding> check(SchemaDiff diff, Set<String> dialects) {
        List<String> concerned =
                Stream.of(MARIADB, MYSQL).filter(dialects::contains).toList();
        return KeptColumn.of(diff)
                .filter(column -> concerned.stream().anyMatch(dialect -> isRewritten(column, dialect)))
                .map(column -> finding(column, OnlineHazard.called(dialects, MARIADB, MYSQL)))
                .toList();
    }

    private static boolean isRewritten(KeptColumn column, String id) {
        String before = type(column.before(), id);
        String after = type(column.after(), id);
        boolean areEnums = before.startsWith("enum") && after.startsWith("enum");
        boolean isAppended = after.startsWith(before.substring(0, before.length() - 1))
                && column.typeBefore().values().size() <= ONE_BYTE
                        == column.typeAfter().values().size() <= ONE_BYTE;
        return areEnums && !isAppended;
    }

    private static String type(Column column, String id) {
        return Dialects.named(id).orElseThrow().type(column.type());
    }

    private static Finding finding(KeptColumn column, String databases) {
        return Finding.warning(
                ProblemKind.ENUM_REWRITE,
                column.subject(),
                "On " + databases + ", the new list of constants of " + column.called()
                        + " does not only go on behind the old one, so the table is written anew, with everybody who writes"
                        + " waiting.",
                "Store the enum as text, with @JdbcTypeCode(SqlTypes.VARCHAR); or, where the table is small, write "
                        + Finding.acknowledgement(ProblemKind.ENUM_REWRITE) + " here.");
    }
}
