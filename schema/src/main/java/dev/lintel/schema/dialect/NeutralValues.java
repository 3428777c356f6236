package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.diff.TypeFamily;

/**
 * A value for a column that must have one, where the one it had is lost: undoing the drop of a column brings the column back,
 * and not what was in it.
 */
final class NeutralValues {

    private NeutralValues() {}

    static String of(Column column, Dialect dialect) {
        String stated = column.declared().defaultValue();
        if (stated != null) {
            return stated;
        }
        ColumnType type = column.type();
        if (!type.values().isEmpty()) {
            return type.storesPositions() ? "0" : stored(type, dialect);
        }
        if (dialect.id().equals("sqlite") && TypeFamily.of(type) == TypeFamily.TIME) {
            // its driver keeps times as milliseconds, and reads no date that is written otherwise
            return "0";
        }
        return switch (type.sqlType()) {
            case BOOLEAN -> "false";
            case BIT, TINYINT, SMALLINT, INTEGER, BIGINT, REAL, FLOAT, DOUBLE, NUMERIC, DECIMAL, ORDINAL -> "0";
            case DATE -> "'1970-01-01'";
            case TIME -> "'00:00:00'";
            case TIME_WITH_TIMEZONE, TIME_UTC -> "'00:00:00" + zone(type, dialect) + "'";
            case TIMESTAMP -> "'1970-01-01 00:00:00'";
            case TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC -> "'1970-01-02 00:00:00" + zone(type, dialect) + "'";
            case UUID -> dialect.type(type).equals("uuid") ? "'00000000-0000-0000-0000-000000000000'" : bytes(dialect);
            case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY, BLOB -> bytes(dialect);
            case JSON -> "'null'";
            case INTERVAL_SECOND -> "interval '0' second";
            default -> "''";
        };
    }

    private static String stored(ColumnType type, Dialect dialect) {
        String first = type.values().get(0);
        return switch (type.sqlType()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, NUMERIC, DECIMAL -> first;
            default -> dialect.literal(first);
        };
    }

    private static String zone(ColumnType type, Dialect dialect) {
        return dialect.type(type).contains("with time zone") ? "+00" : "";
    }

    private static String bytes(Dialect dialect) {
        return dialect.id().equals("postgresql") ? "'\\x'" : "x''";
    }
}
