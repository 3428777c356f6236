package dev.lintel.processor.reading;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/**
 * Which column type a Java type has that is stored as it is. The table follows Hibernate 7: its {@code JavaType}s and the
 * JDBC types they recommend.
 */
final class JavaTypes {

    /** The length of a column that states none (Jakarta Persistence 3.2, {@code Column.length}). */
    static final int DEFAULT_LENGTH = 255;

    private static final Map<String, SqlType> PLAIN = Map.ofEntries(
            Map.entry("java.lang.Boolean", SqlType.BOOLEAN),
            Map.entry("java.lang.Byte", SqlType.TINYINT),
            Map.entry("java.lang.Short", SqlType.SMALLINT),
            Map.entry("java.lang.Integer", SqlType.INTEGER),
            Map.entry("java.lang.Long", SqlType.BIGINT),
            Map.entry("java.util.UUID", SqlType.UUID),
            Map.entry("java.sql.Date", SqlType.DATE),
            Map.entry("java.time.LocalDate", SqlType.DATE),
            Map.entry("java.time.Year", SqlType.INTEGER),
            Map.entry("java.sql.Blob", SqlType.BLOB),
            Map.entry("java.sql.Clob", SqlType.CLOB),
            Map.entry("java.sql.NClob", SqlType.NCLOB));

    /** Types with fractional seconds; {@code @Column(secondPrecision)} overrides the dialect's own number of digits. */
    private static final Map<String, SqlType> TIMES = Map.ofEntries(
            Map.entry("java.sql.Time", SqlType.TIME),
            Map.entry("java.time.LocalTime", SqlType.TIME),
            Map.entry("java.time.OffsetTime", SqlType.TIME_UTC),
            Map.entry("java.sql.Timestamp", SqlType.TIMESTAMP),
            Map.entry("java.util.Date", SqlType.TIMESTAMP),
            Map.entry("java.util.Calendar", SqlType.TIMESTAMP),
            Map.entry("java.time.LocalDateTime", SqlType.TIMESTAMP),
            Map.entry("java.time.Instant", SqlType.TIMESTAMP_UTC),
            Map.entry("java.time.OffsetDateTime", SqlType.TIMESTAMP_UTC),
            Map.entry("java.time.ZonedDateTime", SqlType.TIMESTAMP_UTC));

    /** Types that are stored as text, with the length of a column that states none. */
    private static final Map<String, Integer> TEXTS = Map.of(
            "java.lang.String", DEFAULT_LENGTH,
            "java.lang.Class", DEFAULT_LENGTH,
            "java.net.URL", DEFAULT_LENGTH,
            "java.util.Currency", 3,
            "java.util.Locale", DEFAULT_LENGTH,
            "java.util.TimeZone", DEFAULT_LENGTH,
            "java.time.ZoneId", DEFAULT_LENGTH,
            "java.time.ZoneOffset", 6);

    private JavaTypes() {}

    /**
     * The column type of a class.
     *
     * @param name its qualified name; a primitive goes by its {@linkplain #boxedName box}
     * @param size what the column says of its size
     * @param lob whether it is marked {@code @Lob}
     */
    static Optional<ColumnType> of(String name, ColumnSize size, boolean lob) {
        if (PLAIN.containsKey(name)) {
            return Optional.of(ColumnType.of(PLAIN.get(name)));
        }
        if (TIMES.containsKey(name)) {
            return Optional.of(ColumnType.withPrecision(
                    TIMES.get(name), size.secondPrecision().orElse(null), null));
        }
        if (TEXTS.containsKey(name)) {
            return Optional.of(text(lob, size.length().orElse(TEXTS.get(name))));
        }
        Integer precision = size.precision().orElse(null);
        return Optional.ofNullable(
                switch (name) {
                    case "java.lang.Character" ->
                        ColumnType.withLength(SqlType.CHAR, size.length().orElse(1));
                    case "java.lang.Float" -> ColumnType.withPrecision(SqlType.REAL, precision, null);
                    case "java.lang.Double" -> ColumnType.withPrecision(SqlType.DOUBLE, precision, null);
                    case "java.math.BigDecimal" -> decimal(size, 38, 2);
                    case "java.math.BigInteger" -> decimal(size, 38, 0);
                    case "java.net.InetAddress", "java.net.Inet4Address", "java.net.Inet6Address" ->
                        size.length()
                                .map(stated -> ColumnType.withLength(SqlType.INET, stated))
                                .orElse(ColumnType.of(SqlType.INET));
                    case "java.time.Duration" -> decimal(size, 21, 0);
                    default -> null;
                });
    }

    /** A text; one whose length is stated as 0 or less has no limit. */
    private static ColumnType text(boolean lob, int length) {
        if (lob) {
            return ColumnType.withLength(SqlType.CLOB, length);
        }
        return length > 0 ? ColumnType.withLength(SqlType.VARCHAR, length) : ColumnType.of(SqlType.LONG32VARCHAR);
    }

    /** An array that is one value: bytes, or characters. */
    static Optional<ColumnType> ofArray(String component, ColumnSize size, boolean lob) {
        int length = size.length().orElse(DEFAULT_LENGTH);
        return Optional.ofNullable(
                switch (component) {
                    case "byte" -> ColumnType.withLength(lob ? SqlType.BLOB : SqlType.VARBINARY, length);
                    case "char" -> text(lob, length);
                    // Hibernate refuses the boxed ones unless they are @Lob
                    case "java.lang.Byte" -> lob ? ColumnType.withLength(SqlType.BLOB, length) : null;
                    case "java.lang.Character" -> lob ? ColumnType.withLength(SqlType.CLOB, length) : null;
                    default -> null;
                });
    }

    /** A number's digits: what the column states, else Hibernate's default; a scale without a precision says nothing. */
    private static ColumnType decimal(ColumnSize size, int defaultPrecision, int defaultScale) {
        return size.precision().isPresent()
                ? ColumnType.withPrecision(
                        SqlType.NUMERIC, size.precision().get(), size.scale().orElse(0))
                : ColumnType.withPrecision(SqlType.NUMERIC, defaultPrecision, defaultScale);
    }

    static String boxedName(TypeKind primitive) {
        return switch (primitive) {
            case BOOLEAN -> "java.lang.Boolean";
            case BYTE -> "java.lang.Byte";
            case SHORT -> "java.lang.Short";
            case INT -> "java.lang.Integer";
            case LONG -> "java.lang.Long";
            case CHAR -> "java.lang.Character";
            case FLOAT -> "java.lang.Float";
            case DOUBLE -> "java.lang.Double";
            default -> throw new IllegalArgumentException(primitive + " is no primitive type");
        };
    }
}
