package dev.lintel.schema.draft;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.Locale;

/** Calls a column's type as a person does who knows SQL, on any database: {@code varchar(100)}. */
public final class TypeWords {

    private TypeWords() {}

    public static String of(ColumnType type) {
        if (type.sqlType() == SqlType.ARRAY) {
            return of(type.element()) + " array";
        }
        if (type.sqlType() == SqlType.DEFINED) {
            return type.definition();
        }
        String name = name(type.sqlType());
        if (type.length() != null) {
            return name + "(" + type.length() + ")";
        }
        if (type.precision() != null) {
            return name + "(" + type.precision() + (type.scale() == null ? "" : "," + type.scale()) + ")";
        }
        return name;
    }

    private static String name(SqlType type) {
        return switch (type) {
            case TIME_WITH_TIMEZONE, TIME_UTC -> "time with time zone";
            case TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC -> "timestamp with time zone";
            case LONGVARCHAR, LONG32VARCHAR -> "long varchar";
            case LONGVARBINARY, LONG32VARBINARY -> "long varbinary";
            default -> type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
