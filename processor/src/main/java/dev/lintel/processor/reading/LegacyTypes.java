package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What Hibernate's {@code @Type} and {@code @JdbcType} store, as far as their names say it: the names of Hibernate's own
 * types, those of the widespread libraries for JSON, and the classes of JDBC types.
 */
final class LegacyTypes {

    private static final Map<String, SqlType> NAMES = Map.ofEntries(
            Map.entry("text", SqlType.LONG32VARCHAR),
            Map.entry("materialized_clob", SqlType.CLOB),
            Map.entry("clob", SqlType.CLOB),
            Map.entry("materialized_blob", SqlType.BLOB),
            Map.entry("blob", SqlType.BLOB),
            Map.entry("image", SqlType.LONG32VARBINARY),
            Map.entry("binary", SqlType.VARBINARY),
            Map.entry("string", SqlType.VARCHAR),
            Map.entry("nstring", SqlType.NVARCHAR),
            Map.entry("boolean", SqlType.BOOLEAN),
            Map.entry("numeric_boolean", SqlType.INTEGER),
            Map.entry("integer", SqlType.INTEGER),
            Map.entry("long", SqlType.BIGINT),
            Map.entry("short", SqlType.SMALLINT),
            Map.entry("byte", SqlType.TINYINT),
            Map.entry("double", SqlType.DOUBLE),
            Map.entry("float", SqlType.REAL),
            Map.entry("date", SqlType.DATE),
            Map.entry("time", SqlType.TIME),
            Map.entry("timestamp", SqlType.TIMESTAMP),
            Map.entry("pg-uuid", SqlType.UUID),
            Map.entry("json", SqlType.JSON),
            Map.entry("jsonb", SqlType.JSON),
            Map.entry("json-node", SqlType.JSON),
            Map.entry("jsontype", SqlType.JSON),
            Map.entry("jsonbinarytype", SqlType.JSON),
            Map.entry("varchar", SqlType.VARCHAR),
            Map.entry("nvarchar", SqlType.NVARCHAR),
            Map.entry("char", SqlType.CHAR),
            Map.entry("longvarchar", SqlType.LONG32VARCHAR),
            Map.entry("varbinary", SqlType.VARBINARY),
            Map.entry("longvarbinary", SqlType.LONG32VARBINARY),
            Map.entry("smallint", SqlType.SMALLINT),
            Map.entry("tinyint", SqlType.TINYINT),
            Map.entry("bigint", SqlType.BIGINT),
            Map.entry("numeric", SqlType.NUMERIC),
            Map.entry("uuid", SqlType.UUID));

    /** Those that are stored as one character. */
    private static final Map<String, Integer> CHARACTERS =
            Map.of("yes_no", 1, "true_false", 1, "yesno", 1, "truefalse", 1, "character", 1);

    /** Those that are stored as text of a length of their own. */
    private static final Map<String, Integer> TEXTS = Map.of("uuid-char", 36, "uuidchar", 36);

    private LegacyTypes() {}

    /**
     * The column type.
     *
     * @param use {@code @Type}, {@code @JdbcType} or {@code @TypeRegistration}
     * @param byDefault the type without the annotation; empty if none is known
     * @return empty if the annotation's name does not say it
     */
    static Optional<ColumnType> of(AnnotationUse use, ColumnSize size, Optional<ColumnType> byDefault) {
        String stated = use.text("type")
                .or(() -> use.typeElement("value")
                        .or(() -> use.typeElement("userType"))
                        .map(type -> type.getSimpleName().toString()))
                .orElse("");
        String name = stated.substring(stated.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String plain = NAMES.containsKey(name) ? name : name.replaceAll("(jdbc)?type$", "");
        if (CHARACTERS.containsKey(plain)) {
            return Optional.of(ColumnType.withLength(SqlType.CHAR, CHARACTERS.get(plain)));
        }
        if (TEXTS.containsKey(plain)) {
            return Optional.of(
                    ColumnType.withLength(SqlType.VARCHAR, size.length().orElse(TEXTS.get(plain))));
        }
        return Optional.ofNullable(NAMES.get(plain)).map(sqlType -> JdbcTypeCodes.sized(sqlType, size, byDefault));
    }
}
