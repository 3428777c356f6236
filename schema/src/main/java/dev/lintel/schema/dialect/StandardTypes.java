package dev.lintel.schema.dialect;

import dev.lintel.schema.ColumnType;

/** What most databases call a type. A dialect answers for those it calls otherwise, and asks here for the rest. */
final class StandardTypes {

    /** What a column has that states no length (Jakarta Persistence 3.2, {@code Column.length}). */
    static final int DEFAULT_LENGTH = 255;

    /** What Hibernate gives a long text, and long bytes. */
    private static final int LONG_LENGTH = 32_600;

    /** The bytes of an address of version 6, and of its network's size. */
    private static final int INET_LENGTH = 19;

    private static final int DEFAULT_PRECISION = 38;

    private static final int DEFAULT_SCALE = 2;

    /** Microseconds: what every database can keep of a moment. */
    private static final int MOMENT_DIGITS = 6;

    private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

    private StandardTypes() {}

    static String of(ColumnType type) {
        return switch (type.sqlType()) {
            case BOOLEAN, BIT -> "boolean";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "float(" + bits(type, 24) + ")";
            case FLOAT, DOUBLE -> "float(" + bits(type, 53) + ")";
            case NUMERIC -> "numeric" + digits(type, DEFAULT_PRECISION, DEFAULT_SCALE);
            case DECIMAL -> "decimal" + digits(type, DEFAULT_PRECISION, DEFAULT_SCALE);
            case CHAR, NCHAR -> "char(" + length(type, 1) + ")";
            case VARCHAR, NVARCHAR, LONGVARCHAR -> "varchar(" + length(type) + ")";
            case ENUM, ENUM_REFERENCE -> (length(type) == 1 ? "char(" : "varchar(") + length(type) + ")";
            case LONG32VARCHAR, CLOB, NCLOB, SQLXML -> "clob";
            case BINARY -> "binary(" + length(type) + ")";
            case VARBINARY, LONGVARBINARY, INET -> "varbinary(" + length(type) + ")";
            case LONG32VARBINARY, BLOB -> "blob";
            case DATE -> "date";
            case TIME, TIME_UTC -> "time" + fraction(type, 0);
            case TIME_WITH_TIMEZONE -> "time" + fraction(type, 0) + " with time zone";
            case TIMESTAMP -> "timestamp" + fraction(type, MOMENT_DIGITS);
            case TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC ->
                "timestamp" + fraction(type, MOMENT_DIGITS) + " with time zone";
            case INTERVAL_SECOND -> "interval second" + digits(type, 18, 9);
            case ARRAY -> throw new IllegalArgumentException("each database keeps an ARRAY in a way of its own");
            case UUID -> "uuid";
            case ORDINAL -> fitsByte(type) ? "tinyint" : "smallint";
            case JSON -> "json";
            case DEFINED, NAMED_ENUM -> type.definition();
        };
    }

    /** The characters or bytes: those stated, else those of the kind. {@code @Column} can't state its default of 255. */
    static int length(ColumnType type) {
        boolean stated = type.length() != null && type.length() != DEFAULT_LENGTH;
        return switch (type.sqlType()) {
            case LONGVARCHAR, LONGVARBINARY -> stated ? type.length() : LONG_LENGTH;
            case INET -> stated ? type.length() : INET_LENGTH;
            default -> length(type, DEFAULT_LENGTH);
        };
    }

    /** {@code varchar(255) array}, or {@code varchar(255) array[5]}. */
    static String array(ColumnType type, Dialect dialect) {
        String size = type.length() == null ? "" : "[" + type.length() + "]";
        return dialect.type(type.element()) + " array" + size;
    }

    /** The bits of a floating point number: those of the digits that are asked for, else those of its Java type. */
    static int bits(ColumnType type, int byDefault) {
        return type.precision() == null ? byDefault : (int) Math.ceil(type.precision() * BITS_PER_DIGIT);
    }

    /** {@code (10,2)}. */
    static String digits(ColumnType type, int defaultPrecision, int defaultScale) {
        if (type.precision() == null) {
            return "(" + defaultPrecision + "," + orElse(type.scale(), defaultScale) + ")";
        }
        return "(" + type.precision() + "," + orElse(type.scale(), 0) + ")";
    }

    /** {@code (6)}: the digits of a second's fraction. */
    static String fraction(ColumnType type, int byDefault) {
        return "(" + orElse(type.precision(), byDefault) + ")";
    }

    /** Whether the positions of an enum's constants fit a signed byte. */
    static boolean fitsByte(ColumnType type) {
        return type.values().size() <= 128;
    }

    private static int length(ColumnType type, int byDefault) {
        return orElse(type.length(), byDefault);
    }

    private static int orElse(Integer value, int byDefault) {
        return value == null ? byDefault : value;
    }
}
