package dev.lintel.schema;

/**
 * The kinds of column types, in the words of {@link java.sql.Types} and of Hibernate's {@code SqlTypes}. A dialect turns
 * one, with its length, precision and scale, into the type of its database.
 */
public enum SqlType {
    BOOLEAN,
    /** One bit, for those databases that tell it from a truth value. */
    BIT,
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
    /** A number that may be kept with more digits than asked for; most databases don't tell it from {@link #NUMERIC}. */
    DECIMAL,
    CHAR,
    VARCHAR,
    NCHAR,
    NVARCHAR,
    /** A text that is as long as a {@code varchar} may be, where no length is stated. */
    LONGVARCHAR,
    LONG32VARCHAR,
    CLOB,
    NCLOB,
    BINARY,
    VARBINARY,
    /** Bytes, as many as a {@code varbinary} may have where no length is stated. */
    LONGVARBINARY,
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
    /** A length of time, with {@link ColumnType#precision()} digits of seconds and {@link ColumnType#scale()} behind the point. */
    INTERVAL_SECOND,
    UUID,
    /** A Java enum stored by the names of its constants ({@link ColumnType#values()}). */
    ENUM,
    /** The same in a reference to a key that is one: the key sees to the values, where the type itself does not. */
    ENUM_REFERENCE,
    /** A Java enum in a type that the database knows by a name, {@link ColumnType#definition()}; see {@link EnumType}. */
    NAMED_ENUM,
    /** A Java enum stored by the positions of its constants ({@link ColumnType#values()}). */
    ORDINAL,
    JSON,
    SQLXML,
    /** The address of a machine in a network, such as {@link java.net.InetAddress}. */
    INET,
    /** Several values of one type ({@link ColumnType#element()}) in one column. */
    ARRAY,
    /** What {@link ColumnType#definition()} says, word for word. */
    DEFINED
}
