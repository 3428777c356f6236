package dev.lintel.processor.reading;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.Map;
import java.util.Optional;

/** The codes of {@code @JdbcTypeCode}: those of {@link java.sql.Types}, and Hibernate's own {@code SqlTypes}. */
final class JdbcTypeCodes {

    /** Hibernate's {@code SqlTypes.NAMED_ENUM}, which says nothing without the enum. */
    static final int NAMED_ENUM = 6001;

    private static final Map<Integer, SqlType> TYPES = Map.ofEntries(
            Map.entry(16, SqlType.BOOLEAN),
            Map.entry(-7, SqlType.BIT),
            Map.entry(-6, SqlType.TINYINT),
            Map.entry(5, SqlType.SMALLINT),
            Map.entry(4, SqlType.INTEGER),
            Map.entry(-5, SqlType.BIGINT),
            Map.entry(2, SqlType.NUMERIC),
            Map.entry(3, SqlType.DECIMAL),
            Map.entry(7, SqlType.REAL),
            Map.entry(6, SqlType.FLOAT),
            Map.entry(8, SqlType.DOUBLE),
            Map.entry(1, SqlType.CHAR),
            Map.entry(12, SqlType.VARCHAR),
            Map.entry(-15, SqlType.NCHAR),
            Map.entry(-9, SqlType.NVARCHAR),
            Map.entry(-1, SqlType.LONGVARCHAR),
            Map.entry(-16, SqlType.LONGVARCHAR),
            Map.entry(4001, SqlType.LONG32VARCHAR),
            Map.entry(2005, SqlType.CLOB),
            Map.entry(2011, SqlType.NCLOB),
            Map.entry(-2, SqlType.BINARY),
            Map.entry(-4, SqlType.LONGVARBINARY),
            Map.entry(-3, SqlType.VARBINARY),
            Map.entry(4003, SqlType.LONG32VARBINARY),
            Map.entry(2004, SqlType.BLOB),
            Map.entry(91, SqlType.DATE),
            Map.entry(92, SqlType.TIME),
            Map.entry(2013, SqlType.TIME_WITH_TIMEZONE),
            Map.entry(93, SqlType.TIMESTAMP),
            Map.entry(2014, SqlType.TIMESTAMP_WITH_TIMEZONE),
            Map.entry(3003, SqlType.TIMESTAMP_UTC),
            Map.entry(3000, SqlType.UUID),
            Map.entry(3001, SqlType.JSON),
            Map.entry(3002, SqlType.INET),
            Map.entry(3100, SqlType.INTERVAL_SECOND),
            Map.entry(2009, SqlType.SQLXML));

    private JdbcTypeCodes() {}

    /**
     * The column type of a code.
     *
     * @param byDefault the type without the annotation, whose length or digits hold on; empty if none is known
     * @return empty if the code is not one that is understood
     */
    static Optional<ColumnType> of(int code, ColumnSize size, Optional<ColumnType> byDefault) {
        return Optional.ofNullable(TYPES.get(code)).map(sqlType -> sized(sqlType, size, byDefault));
    }

    /** A type with the size that the column states, else that of the type without the annotation. */
    static ColumnType sized(SqlType sqlType, ColumnSize size, Optional<ColumnType> byDefault) {
        return switch (sqlType) {
            case BINARY, VARBINARY ->
                ColumnType.withLength(
                        sqlType,
                        size.length()
                                .or(() -> byDefault.flatMap(JdbcTypeCodes::lengthAsBytes))
                                .orElse(JavaTypes.DEFAULT_LENGTH));
            case CHAR, VARCHAR, NCHAR, NVARCHAR ->
                ColumnType.withLength(
                        sqlType,
                        size.length()
                                .or(() -> byDefault.flatMap(JdbcTypeCodes::lengthAsText))
                                .orElse(JavaTypes.DEFAULT_LENGTH));
            case NUMERIC, DECIMAL ->
                ColumnType.withPrecision(
                        sqlType,
                        size.precision().or(() -> digits(byDefault)).orElse(null),
                        size.scale().orElse(decimals(byDefault)));
            case REAL, FLOAT, DOUBLE ->
                ColumnType.withPrecision(
                        sqlType,
                        size.precision()
                                .or(() -> byDefault.map(ColumnType::precision))
                                .orElse(null),
                        size.scale().or(() -> byDefault.map(ColumnType::scale)).orElse(null));
            case TIME, TIME_UTC, TIME_WITH_TIMEZONE, TIMESTAMP, TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC ->
                ColumnType.withPrecision(sqlType, size.secondPrecision().orElse(null), null);
            default -> ColumnType.of(sqlType);
        };
    }

    /** The characters that a value of the type has when it is written as text. */
    private static Optional<Integer> lengthAsText(ColumnType type) {
        return switch (type.sqlType()) {
            case UUID -> Optional.of(36);
            case BOOLEAN, TINYINT -> Optional.of(1);
            case SMALLINT -> Optional.of(6);
            case INTEGER -> Optional.of(11);
            case BIGINT -> Optional.of(20);
            case REAL, FLOAT -> Optional.of(14);
            case DOUBLE -> Optional.of(24);
            // with a point and a zero before it, where there are digits behind it
            case NUMERIC -> Optional.of(Integer.valueOf(0).equals(type.scale()) ? 39 : 40);
            default -> Optional.ofNullable(type.length());
        };
    }

    /** The digits that Hibernate gives the numbers of a Java type; 19 where it is none of a number. */
    private static Optional<Integer> digits(Optional<ColumnType> byDefault) {
        if (byDefault.isEmpty()) {
            return Optional.of(19);
        }
        ColumnType type = byDefault.get();
        return switch (type.sqlType()) {
            case BOOLEAN -> Optional.of(1);
            case TINYINT -> Optional.of(3);
            case SMALLINT -> Optional.of(5);
            case INTEGER -> Optional.of(10);
            case BIGINT -> Optional.of(19);
            case REAL -> Optional.of(8);
            case DOUBLE, FLOAT -> Optional.of(17);
            case NUMERIC, DECIMAL -> Optional.ofNullable(type.precision());
            default -> Optional.of(19);
        };
    }

    /** The digits behind the point: none for whole numbers. */
    private static Integer decimals(Optional<ColumnType> byDefault) {
        if (byDefault.isEmpty()) {
            return 2;
        }
        return switch (byDefault.get().sqlType()) {
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT -> 0;
            case NUMERIC, DECIMAL -> byDefault.get().scale();
            default -> 2;
        };
    }

    /** The bytes that a value of the type has. */
    private static Optional<Integer> lengthAsBytes(ColumnType type) {
        return type.sqlType() == SqlType.UUID ? Optional.of(16) : Optional.ofNullable(type.length());
    }
}
