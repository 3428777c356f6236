package dev.lintel.schema.diff;

import dev.lintel.schema.ColumnType;

/** What sort of value a type holds. A column that turns from one sort into another is not the column that it was. */
public enum TypeFamily {
    TEXT,
    NUMBER,
    TRUTH,
    BYTES,
    TIME,
    OTHER;

    public static TypeFamily of(ColumnType type) {
        return switch (type.sqlType()) {
            case CHAR,
                    VARCHAR,
                    NCHAR,
                    NVARCHAR,
                    LONGVARCHAR,
                    LONG32VARCHAR,
                    CLOB,
                    NCLOB,
                    ENUM,
                    ENUM_REFERENCE,
                    NAMED_ENUM -> TEXT;
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, FLOAT, DOUBLE, NUMERIC, DECIMAL, ORDINAL -> NUMBER;
            case BOOLEAN, BIT -> TRUTH;
            case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY, BLOB -> BYTES;
            case DATE, TIME, TIME_WITH_TIMEZONE, TIME_UTC, TIMESTAMP, TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC -> TIME;
            case INTERVAL_SECOND, UUID, JSON, SQLXML, INET, ARRAY, DEFINED -> OTHER;
        };
    }
}
