package dev.lintel.schema.dialect;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.Map;

/** What MariaDB and MySQL both call a type, as Hibernate does, with four bytes for a character. */
final class InnoDbTypes {

    /** The largest number behind a type's name, for {@link TypeLimits}. */
    static final Map<String, Integer> MOST = Map.of(
            "varchar", 16_383, "binary", 255, "float", 53, "decimal", 65, "time", 6, "datetime", 6, "timestamp", 6);

    private static final int MAX_VARCHAR = 16_383;

    private static final int MAX_VARBINARY = 65_535;

    private static final int TINY = 255;

    private static final int SMALL = 65_535;

    private static final int MEDIUM = 16_777_215;

    private InnoDbTypes() {}

    static String of(ColumnType type, Dialect dialect) {
        return switch (type.sqlType()) {
            case BOOLEAN, BIT -> "bit";
            case REAL -> "float(" + StandardTypes.bits(type, 23) + ")";
            case NUMERIC ->
                StandardTypes.of(new ColumnType(
                        SqlType.DECIMAL, null, type.precision(), type.scale(), type.values(), null, null));
            case CHAR, NCHAR -> "varchar(" + StandardTypes.length(type) + ")";
            case VARCHAR, NVARCHAR, LONGVARCHAR -> varying(type, MAX_VARCHAR, "varchar", "text");
            case BINARY -> StandardTypes.of(type);
            case VARBINARY, LONGVARBINARY -> varying(type, MAX_VARBINARY, "varbinary", "blob");
            case LONG32VARCHAR, CLOB, NCLOB -> large(type, "text");
            case LONG32VARBINARY, BLOB -> large(type, "blob");
            case SQLXML -> "longtext";
            case TIME_WITH_TIMEZONE, TIME_UTC -> "time" + StandardTypes.fraction(type, 0);
            case TIMESTAMP, TIMESTAMP_UTC -> "datetime" + StandardTypes.fraction(type, 6);
            case TIMESTAMP_WITH_TIMEZONE -> "timestamp" + StandardTypes.fraction(type, 6);
            case ENUM, ENUM_REFERENCE -> ValueChecks.nativeType(type, dialect);
            case ARRAY, JSON -> "json";
            default -> StandardTypes.of(type);
        };
    }

    private static String varying(ColumnType type, int max, String name, String large) {
        int length = StandardTypes.length(type);
        return length <= max ? name + "(" + length + ")" : sized(length, large);
    }

    /**
     * A large object that states no length can hold as much as there is. Hibernate makes it one of 255 bytes as soon as the
     * attribute has any {@code @Column}, because the annotation's length can't be told from one that is stated.
     */
    private static String large(ColumnType type, String name) {
        boolean stated = type.length() != null && type.length() != StandardTypes.DEFAULT_LENGTH;
        return stated && type.length() <= TINY ? "tiny" + name : stated ? sized(type.length(), name) : "long" + name;
    }

    private static String sized(int length, String name) {
        return length <= SMALL ? name : length <= MEDIUM ? "medium" + name : "long" + name;
    }
}
