package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Which column type a Java type has, given the annotations on its attribute. The table follows Hibernate 7: its
 * {@code JavaType}s and the JDBC types they recommend.
 */
final class TypeReader {

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
            Map.entry("java.time.OffsetTime", SqlType.TIME_WITH_TIMEZONE),
            Map.entry("java.sql.Timestamp", SqlType.TIMESTAMP),
            Map.entry("java.util.Date", SqlType.TIMESTAMP),
            Map.entry("java.util.Calendar", SqlType.TIMESTAMP),
            Map.entry("java.util.GregorianCalendar", SqlType.TIMESTAMP),
            Map.entry("java.time.LocalDateTime", SqlType.TIMESTAMP),
            Map.entry("java.time.Instant", SqlType.TIMESTAMP_WITH_TIMEZONE),
            Map.entry("java.time.OffsetDateTime", SqlType.TIMESTAMP_WITH_TIMEZONE),
            Map.entry("java.time.ZonedDateTime", SqlType.TIMESTAMP_WITH_TIMEZONE));

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

    private final Reading reading;

    TypeReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The column type of a basic attribute.
     *
     * @param column the {@code @Column} that holds for it, if any
     * @param destination where it goes, which may say how it is converted
     * @return empty if the type is not a basic one that is known
     */
    Optional<ColumnType> basic(Attribute attribute, Optional<AnnotationUse> column, Destination destination) {
        Optional<String> definition = column.flatMap(use -> use.text("columnDefinition"));
        if (definition.isPresent()) {
            return definition.map(ColumnType::defined);
        }
        return of(stored(attribute, destination), attribute.element(), column);
    }

    /** The type that is stored: what a converter makes of the attribute's, else that itself. */
    private TypeMirror stored(Attribute attribute, Destination destination) {
        Optional<AnnotationUse> convert = destination
                .overrides()
                .conversion(attribute.name())
                .or(() -> reading.annotations()
                        .on(attribute.element(), Jpa.CONVERT)
                        .filter(use -> use.text("attributeName").isEmpty()));
        if (convert.map(use -> use.bool("disableConversion", false)).orElse(false)) {
            return attribute.type();
        }
        Optional<TypeMirror> stated = convert.flatMap(use -> use.typeElement("converter"))
                .flatMap(reading.converters()::of)
                .map(Converters.Conversion::stored);
        return stated.or(() -> automatic(attribute)).orElse(attribute.type());
    }

    /** Jakarta Persistence 3.2, {@code Converter.autoApply}: not for ids, versions, relations, enumerated and temporal ones. */
    private Optional<TypeMirror> automatic(Attribute attribute) {
        boolean exempt = Stream.of(Jpa.ID, Jpa.VERSION, Jpa.ENUMERATED, Jpa.TEMPORAL)
                .anyMatch(name -> reading.annotations().has(attribute.element(), name));
        return exempt ? Optional.empty() : reading.converters().automatic(attribute.type());
    }

    /**
     * The column type of a Java type.
     *
     * @param element what carries {@code @Enumerated}, {@code @Lob} and {@code @Temporal}
     */
    Optional<ColumnType> of(TypeMirror type, Element element, Optional<AnnotationUse> column) {
        Optional<Integer> length =
                column.filter(use -> use.states("length")).map(use -> use.integer("length", DEFAULT_LENGTH));
        boolean lob = reading.annotations().has(element, Jpa.LOB);
        if (type.getKind().isPrimitive()) {
            return named(boxedName(type.getKind()), length, column, lob, element);
        }
        if (type.getKind() == TypeKind.ARRAY) {
            return array((ArrayType) type, length.orElse(DEFAULT_LENGTH), lob);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement named = (TypeElement) ((DeclaredType) type).asElement();
        if (named.getKind() == ElementKind.ENUM) {
            return Optional.of(enumeration(named, element, length.orElse(DEFAULT_LENGTH)));
        }
        return named(named.getQualifiedName().toString(), length, column, lob, element);
    }

    private Optional<ColumnType> named(
            String name, Optional<Integer> length, Optional<AnnotationUse> column, boolean lob, Element element) {
        if (PLAIN.containsKey(name)) {
            return Optional.of(ColumnType.of(PLAIN.get(name)));
        }
        if (TIMES.containsKey(name)) {
            return Optional.of(time(TIMES.get(name), column, element));
        }
        if (TEXTS.containsKey(name)) {
            int characters = length.orElse(TEXTS.get(name));
            return Optional.of(ColumnType.withLength(lob ? SqlType.CLOB : SqlType.VARCHAR, characters));
        }
        Integer precision = stated(column, "precision");
        Integer scale = stated(column, "scale");
        return Optional.ofNullable(
                switch (name) {
                    case "java.lang.Character" -> ColumnType.withLength(SqlType.CHAR, length.orElse(1));
                    case "java.lang.Float" -> ColumnType.withPrecision(SqlType.REAL, precision, null);
                    case "java.lang.Double" -> ColumnType.withPrecision(SqlType.DOUBLE, precision, null);
                    case "java.math.BigDecimal" -> decimal(precision, scale, 38, 2);
                    case "java.math.BigInteger" -> decimal(precision, scale, 38, 0);
                    case "java.time.Duration" -> decimal(precision, scale, 21, 0);
                    default -> null;
                });
    }

    /** A number's digits: what the column states, else Hibernate's default; a scale without a precision says nothing. */
    private static ColumnType decimal(Integer precision, Integer scale, int defaultPrecision, int defaultScale) {
        return ColumnType.withPrecision(
                SqlType.NUMERIC,
                precision == null ? Integer.valueOf(defaultPrecision) : precision,
                precision == null ? Integer.valueOf(defaultScale) : scale == null ? Integer.valueOf(0) : scale);
    }

    private ColumnType time(SqlType byDefault, Optional<AnnotationUse> column, Element element) {
        SqlType sqlType = reading.annotations()
                .on(element, Jpa.TEMPORAL)
                .map(use -> SqlType.valueOf(use.constant("value", byDefault.name())))
                .orElse(byDefault);
        Integer digits = column.map(use -> use.integer("secondPrecision", -1))
                .filter(n -> n >= 0)
                .orElse(null);
        return sqlType == SqlType.DATE ? ColumnType.of(sqlType) : ColumnType.withPrecision(sqlType, digits, null);
    }

    private static Optional<ColumnType> array(ArrayType type, int length, boolean lob) {
        TypeMirror component = type.getComponentType();
        String name = component.getKind().isPrimitive() ? boxedName(component.getKind()) : component.toString();
        return Optional.ofNullable(
                switch (name) {
                    case "java.lang.Byte" -> ColumnType.withLength(lob ? SqlType.BLOB : SqlType.VARBINARY, length);
                    case "java.lang.Character" -> ColumnType.withLength(lob ? SqlType.CLOB : SqlType.VARCHAR, length);
                    default -> null;
                });
    }

    private ColumnType enumeration(TypeElement type, Element element, int length) {
        List<String> constants = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
        boolean byName = reading.annotations()
                .on(element, Jpa.ENUMERATED)
                .map(use -> use.constant("value", "ORDINAL").equals("STRING"))
                .orElse(false);
        return byName ? ColumnType.enumeration(length, constants) : ColumnType.ordinal(constants);
    }

    private static Integer stated(Optional<AnnotationUse> column, String member) {
        return column.map(use -> use.integer(member, 0)).filter(n -> n != 0).orElse(null);
    }

    private static String boxedName(TypeKind primitive) {
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
