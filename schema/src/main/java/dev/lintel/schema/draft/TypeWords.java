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
        String name = type.sqlType().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (type.length() != null) {
            return name + "(" + type.length() + ")";
        }
        if (type.precision() != null) {
            return name + "(" + type.precision() + (type.scale() == null ? "" : "," + type.scale()) + ")";
        }
        return name;
    }
}
