package dev.lintel.schema;

import java.util.List;
import java.util.Objects;

/**
 * What a column holds, before a dialect has given it a name.
 *
 * @param sqlType the kind
 * @param length characters or bytes of a type that has a length, or how many elements an {@link SqlType#ARRAY} has at most;
 *     {@code null} where none is stated
 * @param precision digits of a number, or fractional digits of a second; {@code null} for the dialect's own default
 * @param scale digits behind the point, or {@code null}
 * @param values all that the column may hold, else empty: the constants of an enum in their order, or what is stored for
 *     them; see {@link #storesPositions()}
 * @param definition the literal SQL of a {@link SqlType#DEFINED}; on a type with values, what the author calls it; else
 *     {@code null}
 * @param element what an {@link SqlType#ARRAY} holds, else {@code null}
 */
public record ColumnType(
        SqlType sqlType,
        Integer length,
        Integer precision,
        Integer scale,
        List<String> values,
        String definition,
        ColumnType element) {

    public ColumnType {
        Objects.requireNonNull(sqlType, "sqlType");
        values = List.copyOf(values);
        boolean isDefined = sqlType == SqlType.DEFINED;
        if (isDefined ? definition == null : definition != null && values.isEmpty()) {
            throw new IllegalArgumentException("a definition belongs to DEFINED, or to a type with values");
        }
        if ((element != null) != (sqlType == SqlType.ARRAY)) {
            throw new IllegalArgumentException("an element belongs to ARRAY, and only to it");
        }
    }

    public static ColumnType of(SqlType sqlType) {
        return new ColumnType(sqlType, null, null, null, List.of(), null, null);
    }

    public static ColumnType withLength(SqlType sqlType, int length) {
        return new ColumnType(sqlType, length, null, null, List.of(), null, null);
    }

    /** A type with digits: a number's precision, or the fractional seconds of a time; {@code null} leaves it to the dialect. */
    public static ColumnType withPrecision(SqlType sqlType, Integer precision, Integer scale) {
        return new ColumnType(sqlType, null, precision, scale, List.of(), null, null);
    }

    /** A Java enum by name; {@code length} is that of the column where a database has no enum type. */
    public static ColumnType enumeration(int length, List<String> constants) {
        return new ColumnType(SqlType.ENUM, length, null, null, constants, null, null);
    }

    /** A Java enum by name, in a type of the database's own that is called so. */
    public static ColumnType namedEnum(String name, List<String> constants) {
        return new ColumnType(SqlType.NAMED_ENUM, null, null, null, constants, name, null);
    }

    /** A Java enum by position. */
    public static ColumnType ordinal(List<String> constants) {
        return new ColumnType(SqlType.ORDINAL, null, null, null, constants, null, null);
    }

    /** The type that {@code @Column(columnDefinition)} spells out. */
    public static ColumnType defined(String definition) {
        return new ColumnType(SqlType.DEFINED, null, null, null, List.of(), definition, null);
    }

    /** Several values of a type; {@code length} is how many at most, or {@code null}. */
    public static ColumnType array(ColumnType element, Integer length) {
        return new ColumnType(SqlType.ARRAY, length, null, null, List.of(), null, element);
    }

    /** The same type, holding nothing but these: an enum in a column of another type, or what a converter makes of one. */
    public ColumnType withValues(List<String> values) {
        return new ColumnType(sqlType, length, precision, scale, values, definition, element);
    }

    /** The same type as {@code @Column(columnDefinition)} calls it: one with values keeps them, any other is just that. */
    public ColumnType withDefinition(String definition) {
        return values.isEmpty()
                ? defined(definition)
                : new ColumnType(sqlType, length, precision, scale, values, definition, element);
    }

    /**
     * Whether the column holds the positions of its {@linkplain #values() values}, counted from 0, and not the values: in an
     * {@link SqlType#ORDINAL}, and in a number's type where they are names.
     */
    public boolean storesPositions() {
        return switch (sqlType) {
            case ORDINAL -> true;
            case TINYINT, SMALLINT, INTEGER, BIGINT, NUMERIC, DECIMAL -> !valuesAreNumbers();
            default -> false;
        };
    }

    private boolean valuesAreNumbers() {
        return values.stream().allMatch(value -> value.matches("-?[0-9]+"));
    }
}
