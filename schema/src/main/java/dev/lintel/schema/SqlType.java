package dev.lintel.schema;

/**
 * The kinds of column types, in the words of {@link java.sql.Types} and of Hibernate's {@code SqlTypes}. A dialect turns
 * one, with its length, precision and scale, into the type of its database.
 */
public enum SqlType {
    BOOLEAN,
    TINYINT,
    SMALLINT,
    INTEGER,
    BIGINT,
    /** A Java {@code float}. */
    REAL,
    /** A number with as many digits as {@link ColumnType#precision()} says, in base 10. */
    FLOAT,
    /** A Java {@code double}. */
    DOUBLE,
    NUMERIC,
    CHAR,
    VARCHAR,
    NCHAR,
    NVARCHAR,
    LONG32VARCHAR,
    CLOB,
    NCLOB,
    VARBINARY,
    LONG32VARBINARY,
    BLOB,
    DATE,
    TIME,
    TIME_WITH_TIMEZONE,
    /** A time of day with an offset, such as {@link java.time.OffsetTime}: with the zone where the ORM trusts the database's type. */
    TIME_UTC,
    TIMESTAMP,
    TIMESTAMP_WITH_TIMEZONE,
    /** A moment, such as {@link java.time.Instant}: with the zone where the ORM trusts the database's type. */
    TIMESTAMP_UTC,
    UUID,
    /** A Java enum stored by the names of its constants ({@link ColumnType#values()}). */
    ENUM,
    /** A Java enum stored by the positions of its constants ({@link ColumnType#values()}). */
    ORDINAL,
    JSON,
    /** What {@link ColumnType#definition()} says, word for word. */
    DEFINED
}
