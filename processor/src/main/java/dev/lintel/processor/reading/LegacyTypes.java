package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Hibernate's {@code @Type} and {@code @JdbcType} store, as far as their names say it: the names of Hibernate's own
 * types, those of the widespread libraries for JSON, and the classes of JDBC types.
 */
final class LegacyTypes {

    private static final Map<String, SqlType> NAMES = Map.ofEntries(
            Map.entry("text", SqlType.LONG32VARCHAR),
            Map.entry("materializedclob", SqlType.CLOB),
            Map.entry("stringclob", SqlType.CLOB),
            Map.entry("clob", SqlType.CLOB),
            Map.entry("materializednclob", SqlType.NCLOB),
            Map.entry("nclob", SqlType.NCLOB),
            Map.entry("materializedblob", SqlType.BLOB),
            Map.entry("primitivebytearrayblob", SqlType.BLOB),
            Map.entry("blob", SqlType.BLOB),
            Map.entry("image", SqlType.LONG32VARBINARY),
            Map.entry("binary", SqlType.VARBINARY),
            Map.entry("wrapperbinary", SqlType.VARBINARY),
            Map.entry("string", SqlType.VARCHAR),
            Map.entry("nstring", SqlType.NVARCHAR),
            Map.entry("boolean", SqlType.BOOLEAN),
            Map.entry("numericboolean", SqlType.INTEGER),
            Map.entry("int", SqlType.INTEGER),
            Map.entry("integer", SqlType.INTEGER),
            Map.entry("long", SqlType.BIGINT),
            Map.entry("short", SqlType.SMALLINT),
            Map.entry("byte", SqlType.TINYINT),
            Map.entry("double", SqlType.DOUBLE),
            Map.entry("float", SqlType.REAL),
            Map.entry("date", SqlType.DATE),
            Map.entry("calendardate", SqlType.DATE),
            Map.entry("time", SqlType.TIME),
            Map.entry("timestamp", SqlType.TIMESTAMP),
            Map.entry("pguuid", SqlType.UUID),
            Map.entry("postgresuuid", SqlType.UUID),
            Map.entry("json", SqlType.JSON),
            Map.entry("jsonb", SqlType.JSON),
            Map.entry("jsonbinary", SqlType.JSON),
            Map.entry("jsonnode", SqlType.JSON),
            Map.entry("jsonnodebinary", SqlType.JSON),
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

    /** Those of Java types that are stored in no other way without them. */
    private static final Set<String> BY_DEFAULT = Set.of(
            "bigdecimal",
            "biginteger",
            "calendar",
            "class",
            "currency",
            "duration",
            "instant",
            "locale",
            "localdate",
            "localdatetime",
            "localtime",
            "offsetdatetime",
            "timezone",
            "url",
            "zoneddatetime");

    /** Those that are stored as one character. */
    private static final Set<String> CHARACTERS = Set.of("yesno", "truefalse", "character");

    /** Those that are stored as text of a length of their own. */
    private static final Map<String, Integer> TEXTS = Map.of("uuidchar", 36);

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
        String plain = plain(stated);
        if (CHARACTERS.contains(plain)) {
            return Optional.of(ColumnType.withLength(SqlType.CHAR, 1));
        }
        if (TEXTS.containsKey(plain)) {
            return Optional.of(
                    ColumnType.withLength(SqlType.VARCHAR, size.length().orElse(TEXTS.get(plain))));
        }
        if (BY_DEFAULT.contains(plain)) {
            return byDefault;
        }
        return Optional.ofNullable(NAMES.get(plain)).map(sqlType -> JdbcTypeCodes.sized(sqlType, size, byDefault));
    }

    /** {@code materialized_clob}, {@code uuid-char} and {@code org.hibernate.type.YesNoType} are names of one kind. */
    private static String plain(String stated) {
        String name = stated.substring(stated.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_-]", "");
        return NAMES.containsKey(name) ? name : name.replaceAll("(jdbc)?type$", "");
    }
}
