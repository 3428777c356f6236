package dev.lintel.schema;

import java.util.List;
import java.util.Objects;

/**
 * What a column holds, before a dialect has given it a name.
 *
 * @param sqlType the kind
 * @param length characters or bytes of a type that has a length, else {@code null}
 * @param precision digits of a number, or fractional digits of a second; {@code null} for the dialect's own default
 * @param scale digits behind the point, or {@code null}
 * @param values the constants of an {@link SqlType#ENUM} or {@link SqlType#ORDINAL} in their order, else empty
 * @param definition the literal SQL of a {@link SqlType#DEFINED}, else {@code null}
 */
public record ColumnType(
        SqlType sqlType, Integer length, Integer precision, Integer scale, List<String> values, String definition) {

    public ColumnType {
        Objects.requireNonNull(sqlType, "sqlType");
        values = List.copyOf(values);
        if ((definition != null) != (sqlType == SqlType.DEFINED)) {
            throw new IllegalArgumentException("a definition belongs to DEFINED, and only to it");
        }
    }

    public static ColumnType of(SqlType sqlType) {
        return new ColumnType(sqlType, null, null, null, List.of(), null);
    }

    public static ColumnType withLength(SqlType sqlType, int length) {
        return new ColumnType(sqlType, length, null, null, List.of(), null);
    }

    /** A type with digits: a number's precision, or the fractional seconds of a time; {@code null} leaves it to the dialect. */
    public static ColumnType withPrecision(SqlType sqlType, Integer precision, Integer scale) {
        return new ColumnType(sqlType, null, precision, scale, List.of(), null);
    }

    /** A Java enum by name; {@code length} is that of the column where a database has no enum type. */
    public static ColumnType enumeration(int length, List<String> constants) {
        return new ColumnType(SqlType.ENUM, length, null, null, constants, null);
    }

    /** A Java enum by position. */
    public static ColumnType ordinal(List<String> constants) {
        return new ColumnType(SqlType.ORDINAL, null, null, null, constants, null);
    }

    /** The type that {@code @Column(columnDefinition)} spells out. */
    public static ColumnType defined(String definition) {
        return new ColumnType(SqlType.DEFINED, null, null, null, List.of(), definition);
    }
}
