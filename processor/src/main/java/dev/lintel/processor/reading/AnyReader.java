package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Numbering;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.problem.ProblemKind;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Reads Hibernate's {@code @Any}, a relation to entities of several tables: one column says which table, another which row. No
 * foreign key can hold for it.
 */
final class AnyReader {

    private final Reading reading;
    private final ColumnReader columns;
    private final TypeReader types;

    AnyReader(Reading reading) {
        this.reading = reading;
        this.columns = new ColumnReader(reading);
        this.types = new TypeReader(reading);
    }

    void read(Attribute attribute, Destination destination) {
        boolean required = !on(attribute, Hibernate.ANY)
                .map(use -> use.bool("optional", true))
                .orElse(true);
        read(attribute, on(attribute, Jpa.JOIN_COLUMN), required, destination);
    }

    /**
     * Reads an element of {@code @ManyToAny}, a collection of such relations.
     *
     * @param key the join table's column for the row
     */
    void readElement(Attribute attribute, Optional<AnnotationUse> key, Destination destination) {
        read(attribute, key, true, destination.as(Destination.Presence.OWN).unreached());
    }

    private void read(Attribute attribute, Optional<AnnotationUse> stated, boolean required, Destination destination) {
        Optional<AnnotationUse> key = stated.filter(use -> use.text("name").isPresent());
        Optional<ColumnType> keyType = keyType(attribute, ColumnSize.of(key));
        if (key.isEmpty() || keyType.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            ElementPlace.of(attribute.element()),
                            "The column that says which row '" + attribute.name()
                                    + "' refers to has no name, or no type that is known.",
                            "Write @JoinColumn(name = \"…\"), in the @JoinTable of a collection, and @AnyKeyJavaClass, with the class of the entities' identifiers.");
            return;
        }
        Optional<AnnotationUse> discriminator = on(attribute, Jpa.COLUMN);
        columns.add(
                attribute,
                discriminator,
                destination,
                ColumnValue.of(kind(attribute, discriminator), attribute.name()));
        columns.add(
                attribute,
                key,
                destination,
                new ColumnValue(
                        keyType.get(),
                        attribute.name(),
                        required,
                        false,
                        Numbering.NONE,
                        null,
                        null,
                        Optional.empty()));
    }

    /** The type of the column that says which row it is. */
    private Optional<ColumnType> keyType(Attribute attribute, ColumnSize size) {
        Optional<TypeMirror> described = on(attribute, Hibernate.ANY_KEY_JAVA_TYPE)
                .flatMap(use -> use.typeElement("value"))
                .flatMap(type -> Descriptors.described(type, reading.types()));
        Optional<ColumnType> byJavaType = on(attribute, Hibernate.ANY_KEY_JAVA_CLASS)
                .flatMap(use -> use.type("value"))
                .or(() -> described)
                .flatMap(type -> types.of(type, attribute.element(), size));
        return on(attribute, Hibernate.ANY_KEY_JDBC_TYPE_CODE)
                .map(use -> JdbcTypeCodes.of(use.integer("value", 0), size, byJavaType))
                .or(() -> on(attribute, Hibernate.ANY_KEY_JDBC_TYPE).map(use -> LegacyTypes.of(use, size, byJavaType)))
                .orElse(byJavaType);
    }

    /** The type of the column that says which entity it is. */
    private ColumnType kind(Attribute attribute, Optional<AnnotationUse> column) {
        String stated = on(attribute, Hibernate.ANY_DISCRIMINATOR)
                .map(use -> use.constant("value", "STRING"))
                .orElse("STRING");
        int length = ColumnSize.of(column).length().orElse(JavaTypes.DEFAULT_LENGTH);
        return switch (stated) {
            case "INTEGER" -> ColumnType.of(SqlType.INTEGER);
            case "CHAR" -> ColumnType.withLength(SqlType.CHAR, 1);
            default -> ColumnType.withLength(SqlType.VARCHAR, length);
        };
    }

    private Optional<AnnotationUse> on(Attribute attribute, String annotation) {
        return reading.annotations().on(attribute.element(), annotation);
    }
}
