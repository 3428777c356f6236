package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.TypeNames;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which column type a Java type has by itself, where nothing says by a code or a name what is stored. */
final class JavaTypeReader {

    private final Reading reading;
    private final String enumerated;
    private final String temporal;
    private final String lob;

    private JavaTypeReader(Reading reading, String enumerated, String temporal, String lob) {
        this.reading = reading;
        this.enumerated = enumerated;
        this.temporal = temporal;
        this.lob = lob;
    }

    /** Of attributes, and of the values of a collection. */
    static JavaTypeReader ofValues(Reading reading) {
        return new JavaTypeReader(reading, Jpa.ENUMERATED, Jpa.TEMPORAL, Jpa.LOB);
    }

    /** Of the keys of a map, which have annotations of their own. */
    static JavaTypeReader ofMapKeys(Reading reading) {
        return new JavaTypeReader(reading, Jpa.MAP_KEY_ENUMERATED, Jpa.MAP_KEY_TEMPORAL, "");
    }

    /**
     * The column type of a Java type.
     *
     * @param element what carries the annotations
     * @return empty if a column can't hold it
     */
    Optional<ColumnType> of(TypeMirror type, Element element, ColumnSize size) {
        boolean isLob = reading.annotations().has(element, lob);
        if (type.getKind().isPrimitive()) {
            return JavaTypes.of(JavaTypes.boxedName(type.getKind()), size, isLob);
        }
        if (type.getKind() == TypeKind.ARRAY) {
            TypeMirror component = ((ArrayType) type).getComponentType();
            return JavaTypes.ofArray(TypeNames.of(component), size, isLob).or(() -> array(component, element, size));
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement named = (TypeElement) ((DeclaredType) type).asElement();
        if (named.getKind() == ElementKind.ENUM) {
            return Optional.of(enumeration(named, element, size));
        }
        Optional<TypeMirror> elements = TypeArguments.of(type, "java.util.Collection", reading.types())
                .filter(arguments -> arguments.size() == 1 && named.getKind() == ElementKind.INTERFACE)
                .map(arguments -> arguments.get(0));
        if (elements.isPresent()) {
            return array(elements.get(), element, size);
        }
        return JavaTypes.of(named.getQualifiedName().toString(), size, isLob)
                .map(column -> temporal(column, element))
                .or(() -> serialized(type, size, isLob));
    }

    /** Several values in one column, as Hibernate keeps an array or a collection that is no relation and no element collection. */
    private Optional<ColumnType> array(TypeMirror component, Element element, ColumnSize size) {
        Optional<Integer> length = reading.annotations()
                .on(element, Hibernate.ARRAY)
                .map(use -> use.integer("length", 0))
                .filter(stated -> stated > 0);
        boolean nested = component.getKind() == TypeKind.ARRAY
                && JavaTypes.ofArray(TypeNames.of(((ArrayType) component).getComponentType()), size, false)
                        .isEmpty();
        boolean boxed = TypeNames.of(component).equals("java.lang.Byte")
                || TypeNames.of(component).equals("java.lang.Character");
        return nested || boxed
                ? Optional.empty()
                : of(component, element, size).map(type -> ColumnType.array(type, length.orElse(null)));
    }

    /** {@code @Temporal} says which part of a {@link java.util.Date} or {@link java.util.Calendar} is kept. */
    private ColumnType temporal(ColumnType column, Element element) {
        Optional<AnnotationUse> stated = reading.annotations().on(element, temporal);
        if (stated.isEmpty() || column.sqlType() != SqlType.TIMESTAMP) {
            return column;
        }
        SqlType part = SqlType.valueOf(stated.get().constant("value", "TIMESTAMP"));
        return part == SqlType.DATE ? ColumnType.of(part) : ColumnType.withPrecision(part, column.precision(), null);
    }

    /** A serializable object of any other class is kept as its bytes. */
    private Optional<ColumnType> serialized(TypeMirror type, ColumnSize size, boolean isLob) {
        TypeMirror serializable =
                reading.elements().getTypeElement("java.io.Serializable").asType();
        if (!reading.types().isAssignable(reading.types().erasure(type), serializable)) {
            return Optional.empty();
        }
        int length = size.length().orElse(JavaTypes.DEFAULT_LENGTH);
        return Optional.of(ColumnType.withLength(isLob ? SqlType.BLOB : SqlType.VARBINARY, length));
    }

    private ColumnType enumeration(TypeElement type, Element element, ColumnSize size) {
        boolean byName = reading.annotations()
                .on(element, enumerated)
                .map(use -> use.constant("value", "ORDINAL").equals("STRING"))
                .orElse(false);
        Optional<ColumnType> ofValue = EnumValues.of(type, byName, size, reading.annotations());
        if (ofValue.isPresent()) {
            return ofValue.get();
        }
        List<String> constants = constants(type);
        return byName
                ? ColumnType.enumeration(size.length().orElse(JavaTypes.DEFAULT_LENGTH), constants)
                : ColumnType.ordinal(constants);
    }

    static boolean isEnum(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).asElement().getKind() == ElementKind.ENUM;
    }

    /** The type of the database's own that is called like the enum. */
    ColumnType namedEnum(TypeMirror type) {
        TypeElement named = (TypeElement) ((DeclaredType) type).asElement();
        return ColumnType.namedEnum(named.getSimpleName().toString(), constants(named));
    }

    private List<String> constants(TypeElement type) {
        return reading.entities().membersOf(type).stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
    }
}
