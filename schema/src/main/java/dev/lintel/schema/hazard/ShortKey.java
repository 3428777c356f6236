package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A new table numbers its rows with a type that may run out: a number that has been given is not given again, whatever becomes
 * of its row. */
final class ShortKey implements Hazard {

    private static final Map<SqlType, String> MOST =
            Map.of(SqlType.TINYINT, "127", SqlType.SMALLINT, "32767", SqlType.INTEGER, "2147483647");

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return diff.changes(Change.CreateTable.class)
                .map(Change.CreateTable::table)
                .filter(table -> table.entity() != null && table.attribute() == null)
                .flatMap(table -> key(table)
                        .filter(column -> isNumbered(diff.after(), table, column))
                        .map(column -> finding(table, column))
                        .stream())
                .toList();
    }

    private static Optional<Column> key(Table table) {
        return Stream.ofNullable(table.primaryKey())
                .filter(key -> key.columns().size() == 1)
                .flatMap(key -> table.column(key.columns().get(0)).stream())
                .filter(column -> MOST.containsKey(column.type().sqlType()))
                .findFirst();
    }

    /** By the database, or by the sequence that an entity has to itself if nothing else is said. */
    private static boolean isNumbered(Schema after, Table table, Column column) {
        return column.identity()
                || after.sequences().stream()
                        .anyMatch(sequence -> sequence.name()
                                .key()
                                .equalsIgnoreCase(table.name().key() + "_seq"));
    }

    private static Finding finding(Table table, Column column) {
        return Finding.warning(
                ProblemKind.SHORT_KEY,
                Subject.of(Subject.Kind.COLUMN, table.name(), column.name()),
                "The rows of the table '" + table.name() + "' are numbered in the column '" + column.name()
                        + "', which ends at " + MOST.get(column.type().sqlType()) + ", and no number is given twice.",
                "Make it a Long, which costs little now and a new table later; or, where there will never be so many rows,"
                        + " write " + Finding.acknowledgement(ProblemKind.SHORT_KEY) + " here.");
    }
}
