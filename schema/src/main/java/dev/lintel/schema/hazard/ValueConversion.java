package dev.lintel.schema.hazard;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A column is to hold another kind of values. What becomes of those that it has, each database decides for itself: one makes a
 * text of it, another refuses, a third leaves what was there.
 */
final class ValueConversion implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return KeptColumn.of(diff)
                .filter(column ->
                        column.before().generated() == null && column.after().generated() == null)
                .filter(column ->
                        !isPlain(column.before().type(), column.after().type()))
                .map(ValueConversion::finding)
                .toList();
    }

    private static Finding finding(KeptColumn column) {
        return Finding.error(
                ProblemKind.VALUE_CONVERSION,
                column.subject(),
                "In " + column.called() + " has been " + words(column.before().type()) + ", now it is to be "
                        + words(column.after().type()) + ", and each database makes something else of the values.",
                "Give the attribute a column of another name, with @Column(name = \"…\"), and what rows get in it, with "
                        + "@Backfill(\"" + example(column) + "\"); or, if there are no rows, write "
                        + Finding.acknowledgement(ProblemKind.VALUE_CONVERSION) + " here.");
    }

    private static String words(ColumnType type) {
        return switch (type.sqlType()) {
            case ENUM, NAMED_ENUM -> "the name of a constant";
            case ORDINAL -> "the position of a constant";
            case JSON, SQLXML, UUID, INET ->
                "a value of the type " + type.sqlType().name();
            case INTERVAL_SECOND -> "a duration";
            case ARRAY -> "an array";
            default -> Meaning.of(type.sqlType()).words;
        };
    }

    /** An expression that makes the new values of the old ones. */
    private static String example(KeptColumn column) {
        ColumnType before = column.before().type();
        ColumnType after = column.after().type();
        boolean isEnum = !before.values().isEmpty() && !after.values().isEmpty();
        if (!isEnum || before.storesPositions() == after.storesPositions()) {
            return "an SQL expression over " + column.before().name();
        }
        List<String> cases = new ArrayList<>();
        List<String> names = before.storesPositions() ? after.values() : before.values();
        for (int i = 0; i < names.size(); i++) {
            String name = "'" + names.get(i) + "'";
            cases.add(before.storesPositions() ? "when " + i + " then " + name : "when " + name + " then " + i);
        }
        return "case " + column.before().name() + " " + String.join(" ", cases) + " end";
    }

    /** Whether every database makes the same of a value, and what its author expects. */
    private static boolean isPlain(ColumnType before, ColumnType after) {
        if (before.element() != null && after.element() != null) {
            return isPlain(before.element(), after.element());
        }
        Meaning was = Meaning.of(before.sqlType());
        Meaning is = Meaning.of(after.sqlType());
        boolean isWritten = was == Meaning.WRITTEN || is == Meaning.WRITTEN;
        if (isWritten || was == is && was != Meaning.OTHER || before.sqlType() == after.sqlType()) {
            return true;
        }
        return switch (was) {
            case TRUTH -> is == Meaning.NUMBER && after.values().isEmpty();
            case NUMBER ->
                is == Meaning.TEXT
                        && isWhole(before.sqlType())
                        && after.values().isEmpty();
            case DATE -> is == Meaning.TIMESTAMP;
            // what is left away is told as a loss
            case TIMESTAMP -> is == Meaning.DATE || is == Meaning.TIME;
            default -> false;
        };
    }

    private static boolean isWhole(SqlType type) {
        return switch (type) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> true;
            default -> false;
        };
    }

    /** What values are, however long they may be. */
    private enum Meaning {
        TEXT("a text"),
        NUMBER("a number"),
        TRUTH("a truth value"),
        BYTES("bytes"),
        DATE("a date"),
        TIME("a time"),
        TIME_OF_ZONE("a time with its zone"),
        TIMESTAMP("a date with a time"),
        MOMENT("a moment"),
        /** Only as good as another of the very type. */
        OTHER("another value"),
        /** What is written as SQL by hand is known to its author alone. */
        WRITTEN("what its definition says");

        private final String words;

        Meaning(String words) {
            this.words = words;
        }

        static Meaning of(SqlType type) {
            return switch (type) {
                case CHAR, VARCHAR, NCHAR, NVARCHAR, LONGVARCHAR, LONG32VARCHAR, CLOB, NCLOB, ENUM, NAMED_ENUM -> TEXT;
                case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, FLOAT, DOUBLE, NUMERIC, DECIMAL, ORDINAL -> NUMBER;
                case BOOLEAN, BIT -> TRUTH;
                case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY, BLOB -> BYTES;
                case DATE -> DATE;
                case TIME -> TIME;
                case TIME_WITH_TIMEZONE, TIME_UTC -> TIME_OF_ZONE;
                case TIMESTAMP -> TIMESTAMP;
                case TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC -> MOMENT;
                case INTERVAL_SECOND, UUID, JSON, SQLXML, INET, ARRAY -> OTHER;
                case DEFINED -> WRITTEN;
            };
        }
    }
}
