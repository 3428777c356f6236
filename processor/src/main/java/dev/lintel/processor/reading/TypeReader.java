package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.TypeNames;
import dev.lintel.processor.plugin.LintelAnnotations;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;

/** Which column type an attribute has: that of its Java type, unless an annotation says otherwise. */
final class TypeReader {

    private final Reading reading;
    private final JavaTypeReader values;

    TypeReader(Reading reading) {
        this.reading = reading;
        this.values = JavaTypeReader.ofValues(reading);
    }

    /**
     * The column type of a basic attribute.
     *
     * @param column the {@code @Column} that holds for it, if any
     * @param destination where it goes, which may say how it is converted
     * @return empty if the type is not a basic one that is known
     */
    Optional<ColumnType> basic(Attribute attribute, Optional<AnnotationUse> column, Destination destination) {
        Optional<ColumnType> type = KnownConverters.of(converter(attribute, destination))
                .or(() ->
                        of(stored(attribute, destination), attribute.element(), size(attribute, column, destination)));
        Optional<String> definition = column.flatMap(use -> use.text("columnDefinition"));
        definition.ifPresent(text -> checkDefinition(text, column.get()));
        return definition.isEmpty()
                ? type
                : definition.map(
                        text -> type.map(it -> it.withDefinition(text)).orElseGet(() -> ColumnType.defined(text)));
    }

    /** A definition begins with a type, which no database calls by a number or a sign. */
    private void checkDefinition(String definition, AnnotationUse column) {
        char first = definition.strip().charAt(0);
        if (!Character.isLetter(first) && first != '"' && first != '`' && first != '_') {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            column.place("columnDefinition"),
                            "The column definition '" + definition.strip() + "' does not begin with a type.",
                            "Write the type before it, or leave it out; a default value is @ColumnDefault's.");
        }
    }

    private ColumnSize size(Attribute attribute, Optional<AnnotationUse> column, Destination destination) {
        ColumnSize stated = reading.annotations()
                .on(attribute.element(), Hibernate.FRACTIONAL_SECONDS)
                .map(use -> ColumnSize.of(column).withSecondPrecision(use.integer("value", 0)))
                .orElse(ColumnSize.of(column));
        return reading.validation().size(stated, attribute, destination.reach());
    }

    private Optional<TypeElement> converter(Attribute attribute, Destination destination) {
        return convert(attribute, destination).flatMap(use -> use.typeElement("converter"));
    }

    private Optional<AnnotationUse> convert(Attribute attribute, Destination destination) {
        return destination
                .overrides()
                .conversion(attribute.name())
                .or(() -> reading.annotations().repeated(attribute.element(), Jpa.CONVERT, Jpa.CONVERTS).stream()
                        // that of a map says which of its halves it is for; no word means the values
                        .filter(use -> use.string("attributeName", "").isEmpty()
                                || use.string("attributeName", "").equals("value"))
                        .findFirst());
    }

    /** The type that is stored: what a converter makes of the attribute's, else that itself. */
    private TypeMirror stored(Attribute attribute, Destination destination) {
        Optional<AnnotationUse> convert = convert(attribute, destination);
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
        if (reading.annotations().has(attribute.element(), Jpa.ELEMENT_COLLECTION)) {
            return reading.converters().automaticOfElement(attribute.type());
        }
        boolean exempt = Stream.of(Jpa.ID, Jpa.VERSION, Jpa.ENUMERATED, Jpa.TEMPORAL)
                .anyMatch(name -> reading.annotations().has(attribute.element(), name));
        return exempt ? Optional.empty() : reading.converters().automatic(attribute.type());
    }

    /**
     * The column type of a Java type.
     *
     * @param element what carries {@code @Enumerated}, {@code @Lob}, {@code @Temporal} and their kin
     */
    Optional<ColumnType> of(TypeMirror type, Element element, ColumnSize size) {
        Optional<AnnotationUse> stated = reading.annotations().on(element, LintelAnnotations.COLUMN_TYPE);
        if (stated.isPresent()) {
            return stated(stated.get(), size);
        }
        if (hasJavaTypeOfItsOwn(type, element, Hibernate.JAVA_TYPE)) {
            return Optional.empty();
        }
        Optional<AnnotationUse> registration = reading.registrations().of(type);
        if (registration.isPresent() && !reading.annotations().has(element, Hibernate.JDBC_TYPE_CODE)) {
            return LegacyTypes.of(registration.get(), size, Optional.empty());
        }
        Optional<ColumnType> byJavaType = values.of(type, element, size);
        Optional<AnnotationUse> code = reading.annotations().on(element, Hibernate.JDBC_TYPE_CODE);
        if (code.isPresent() && code.get().integer("value", 0) == JdbcTypeCodes.NAMED_ENUM) {
            // what an @EnumeratedValue makes of the constants is known only when it runs
            return byJavaType
                    .filter(found -> JavaTypeReader.isEnum(type) && !EnumValues.isStated(type, reading.annotations()))
                    .map(found -> values.namedEnum(type));
        }
        if (code.isPresent()) {
            // numbers beside their Java type, which Hibernate does not take for numbers when they are written as text
            boolean number = !List.of("java.time.Year", "java.time.Duration").contains(TypeNames.of(type));
            return withCode(code.get().integer("value", 0), size, byJavaType.filter(found -> number));
        }
        Optional<AnnotationUse> named = reading.annotations()
                .on(element, Hibernate.TYPE)
                .or(() -> reading.annotations().on(element, Hibernate.JDBC_TYPE));
        if (named.isPresent()) {
            return withValues(LegacyTypes.of(named.get(), size, byJavaType), byJavaType);
        }
        Optional<AnnotationUse> zone = reading.annotations().on(element, Hibernate.TIME_ZONE_STORAGE);
        if (zone.isPresent() && byJavaType.isPresent()) {
            return TimeZones.stored(byJavaType.get(), zone.get(), reading.databases());
        }
        return isNationalized(element) ? byJavaType.map(TypeReader::nationalized) : byJavaType;
    }

    /** Whether the attribute is, or all are whose classes are in a package. */
    private boolean isNationalized(Element element) {
        return Stream.of(element, reading.elements().getPackageOf(element))
                .anyMatch(it -> reading.annotations().has(it, Hibernate.NATIONALIZED));
    }

    /** What the author says is stored, which nothing else can tell. */
    private Optional<ColumnType> stated(AnnotationUse use, ColumnSize size) {
        Optional<ColumnType> type = JdbcTypeCodes.of(use.integer("value", 0), size, Optional.empty());
        if (type.isEmpty()) {
            type = Optional.of(ColumnType.of(SqlType.VARCHAR));
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            use.place("value"),
                            use.integer("value", 0) + " is the code of no type that a column can have.",
                            "Write a constant of java.sql.Types, such as @ColumnType(Types.VARCHAR).");
        }
        return type;
    }

    /** The column type of a map's keys, which have annotations of their own. */
    Optional<ColumnType> ofMapKey(TypeMirror keys, Element element, ColumnSize size) {
        Optional<AnnotationUse> convert = reading.annotations().repeated(element, Jpa.CONVERT, Jpa.CONVERTS).stream()
                .filter(use -> use.string("attributeName", "").equals("key"))
                .findFirst();
        Optional<TypeElement> converter = convert.flatMap(use -> use.typeElement("converter"));
        Optional<ColumnType> known = KnownConverters.of(converter);
        if (known.isPresent()) {
            return known;
        }
        boolean exempt = Stream.of(Jpa.MAP_KEY_ENUMERATED, Jpa.MAP_KEY_TEMPORAL)
                .anyMatch(name -> reading.annotations().has(element, name));
        TypeMirror type = converter
                .flatMap(reading.converters()::of)
                .map(Converters.Conversion::stored)
                .or(() -> exempt || convert.isPresent()
                        ? Optional.empty()
                        : reading.converters().automaticOfElement(keys))
                .orElse(keys);
        Optional<ColumnType> byJavaType = JavaTypeReader.ofMapKeys(reading).of(type, element, size);
        Optional<AnnotationUse> code = reading.annotations().on(element, Hibernate.MAP_KEY_JDBC_TYPE_CODE);
        Optional<AnnotationUse> named = reading.annotations()
                .on(element, Hibernate.MAP_KEY_TYPE)
                .or(() -> reading.annotations().on(element, Hibernate.MAP_KEY_JDBC_TYPE));
        if (code.isEmpty() && named.isEmpty() && hasJavaTypeOfItsOwn(keys, element, Hibernate.MAP_KEY_JAVA_TYPE)) {
            return Optional.empty();
        }
        if (code.isPresent()) {
            return withCode(code.get().integer("value", 0), size, byJavaType);
        }
        return named.isPresent() ? withValues(LegacyTypes.of(named.get(), size, byJavaType), byJavaType) : byJavaType;
    }

    private static Optional<ColumnType> withCode(int code, ColumnSize size, Optional<ColumnType> byJavaType) {
        return withValues(JdbcTypeCodes.of(code, size, byJavaType), byJavaType);
    }

    /** {@code @JavaType} names Hibernate's own descriptor of the attribute's type, or something that only runs. */
    private boolean hasJavaTypeOfItsOwn(TypeMirror type, Element element, String annotation) {
        return reading.annotations()
                .on(element, annotation)
                .flatMap(use -> use.typeElement("value"))
                .filter(descriptor -> !describes(descriptor, type))
                .isPresent();
    }

    private boolean describes(TypeElement descriptor, TypeMirror type) {
        TypeMirror boxed = type.getKind().isPrimitive()
                ? reading.types().boxedClass((PrimitiveType) type).asType()
                : type;
        return descriptor.getQualifiedName().toString().startsWith("org.hibernate.type.descriptor.java.")
                && Descriptors.described(descriptor, reading.types())
                        .filter(described -> reading.types()
                                .isSameType(described, reading.types().erasure(boxed)))
                        .isPresent();
    }

    private static Optional<ColumnType> withValues(Optional<ColumnType> coded, Optional<ColumnType> byJavaType) {
        boolean isEnum = byJavaType.map(type -> !type.values().isEmpty()).orElse(false);
        // the constants stay known, and with them the check of what the column may hold
        return isEnum ? coded.map(type -> type.withValues(byJavaType.get().values())) : coded;
    }

    private static ColumnType nationalized(ColumnType type) {
        return switch (type.sqlType()) {
            case CHAR -> ColumnType.withLength(SqlType.NCHAR, type.length());
            case VARCHAR -> ColumnType.withLength(SqlType.NVARCHAR, type.length());
            case CLOB -> ColumnType.withLength(SqlType.NCLOB, type.length());
            default -> type;
        };
    }
}
