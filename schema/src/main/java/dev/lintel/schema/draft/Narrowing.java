package dev.lintel.schema.draft;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;

/**
 * Decides whether a type holds less than another, so that a value may be in the way of the change, or lose a part of itself.
 * What can't be known, as of a type that is spelled out in SQL, counts as holding less: asking once too often harms nobody.
 */
final class Narrowing {

    /** Enough for every number, time and identifier that is written as text. */
    private static final int ANY_VALUE = 64;

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private Narrowing() {}

    static boolean between(ColumnType before, ColumnType after) {
        if (before.equals(after)) {
            return false;
        }
        if (!after.values().isEmpty() && !after.values().containsAll(before.values())) {
            return true;
        }
        if (before.values().isEmpty() && !after.values().isEmpty()) {
            return true;
        }
        if (isText(after.sqlType())) {
            return !isReadAsText(before.sqlType()) || length(before) > length(after);
        }
        if (isBytes(before.sqlType()) && isBytes(after.sqlType())) {
            return length(before) > length(after);
        }
        if (isExact(before.sqlType()) && isExact(after.sqlType())) {
            return wholeDigits(before) > wholeDigits(after) || scale(before) > scale(after);
        }
        if (isFloating(after.sqlType())) {
            return isFloating(before.sqlType())
                    ? significantDigits(before) > significantDigits(after)
                    : !isExact(before.sqlType()) || wholeDigits(before) + scale(before) > significantDigits(after);
        }
        if (isTime(before.sqlType()) && isTime(after.sqlType())) {
            return !holdsAllPartsOf(before.sqlType(), after.sqlType()) || fraction(before) > fraction(after);
        }
        boolean sameKind = before.sqlType() == after.sqlType() && before.sqlType() != SqlType.DEFINED;
        return !sameKind || length(before) > length(after);
    }

    private static boolean isText(SqlType type) {
        return switch (type) {
            case CHAR, VARCHAR, NCHAR, NVARCHAR, LONGVARCHAR, LONG32VARCHAR, CLOB, NCLOB, ENUM -> true;
            default -> false;
        };
    }

    private static boolean isReadAsText(SqlType type) {
        return switch (type) {
            case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY, BLOB, ARRAY, DEFINED, JSON, SQLXML -> false;
            default -> true;
        };
    }

    private static boolean isBytes(SqlType type) {
        return switch (type) {
            case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY, BLOB -> true;
            default -> false;
        };
    }

    private static boolean isExact(SqlType type) {
        return switch (type) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, NUMERIC, DECIMAL, ORDINAL -> true;
            default -> false;
        };
    }

    private static boolean isFloating(SqlType type) {
        return type == SqlType.REAL || type == SqlType.FLOAT || type == SqlType.DOUBLE;
    }

    private static boolean isTime(SqlType type) {
        return switch (type) {
            case DATE, TIME, TIME_WITH_TIMEZONE, TIME_UTC, TIMESTAMP, TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC -> true;
            default -> false;
        };
    }

    /** Characters, or bytes. */
    private static int length(ColumnType type) {
        return switch (type.sqlType()) {
            case LONGVARCHAR, LONG32VARCHAR, CLOB, NCLOB, LONGVARBINARY, LONG32VARBINARY, BLOB -> UNLIMITED;
            case CHAR, NCHAR -> type.length() == null ? 1 : type.length();
            case VARCHAR, NVARCHAR, ENUM, ENUM_REFERENCE, BINARY, VARBINARY ->
                type.length() == null ? 255 : type.length();
            case ARRAY -> type.length() == null ? UNLIMITED : type.length();
            default -> ANY_VALUE;
        };
    }

    private static int wholeDigits(ColumnType type) {
        return switch (type.sqlType()) {
            case TINYINT, ORDINAL -> 3;
            case SMALLINT -> 5;
            case INTEGER -> 10;
            case BIGINT -> 19;
            default -> (type.precision() == null ? 38 : type.precision()) - scale(type);
        };
    }

    private static int scale(ColumnType type) {
        boolean hasScale = type.sqlType() == SqlType.NUMERIC || type.sqlType() == SqlType.DECIMAL;
        return !hasScale || type.scale() == null ? 0 : type.scale();
    }

    private static int significantDigits(ColumnType type) {
        return type.sqlType() == SqlType.REAL ? 6 : 15;
    }

    private static int fraction(ColumnType type) {
        return type.precision() == null || type.sqlType() == SqlType.DATE ? 0 : type.precision();
    }

    /** A date has no time, a time no date; what has both may leave either away only with a loss, and so the zone. */
    private static boolean holdsAllPartsOf(SqlType before, SqlType after) {
        if (before == after) {
            return true;
        }
        return switch (before) {
            case DATE -> after == SqlType.TIMESTAMP;
            case TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC ->
                after == SqlType.TIMESTAMP_WITH_TIMEZONE || after == SqlType.TIMESTAMP_UTC;
            case TIME_WITH_TIMEZONE, TIME_UTC -> after == SqlType.TIME_WITH_TIMEZONE || after == SqlType.TIME_UTC;
            default -> false;
        };
    }
}
