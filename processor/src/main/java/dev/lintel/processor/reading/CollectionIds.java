package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.problem.ProblemKind;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads Hibernate's {@code @CollectionId}: a number for each row of a collection's table, which is then its key. */
final class CollectionIds {

    /** What Hibernate calls the column where nothing is stated. */
    private static final String COLUMN = "id";

    private final Reading reading;

    CollectionIds(Reading reading) {
        this.reading = reading;
    }

    /** Adds the column, if the collection has one, and what its generator needs. */
    void add(Attribute attribute, CollectionShape shape, Destination destination, TableDraft table) {
        Optional<AnnotationUse> use = reading.annotations().on(attribute.element(), Hibernate.COLLECTION_ID);
        if (use.isEmpty() || shape.kind() != CollectionShape.Kind.BAG) {
            return;
        }
        Optional<AnnotationUse> column = use.get().nested("column").stream().findFirst();
        Optional<ColumnType> type = type(attribute, column);
        if (type.isEmpty() || use.get().text("generator").isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            use.get().place(),
                            "@CollectionId says no type or no generator, without which Hibernate refuses it.",
                            "Write @CollectionIdJavaClass(idType = Long.class), and @CollectionId(generator = \"increment\"),"
                                    + " \"sequence\" or the name of a generator.");
            return;
        }
        Identifier logical =
                Identifier.of(column.flatMap(stated -> stated.text("name")).orElse(COLUMN));
        Identifier name = reading.naming().physical(logical);
        String role = ColumnRole.collectionId(destination.pathOf(attribute));
        table.add(
                new Column(name, type.get(), false, false, null, null, role),
                logical,
                use.get().place());
        table.addToKey(name);
        new GeneratorReader(reading).readCollectionId(use.get(), table.name(), destination.entity());
    }

    private Optional<ColumnType> type(Attribute attribute, Optional<AnnotationUse> column) {
        Optional<ColumnType> defined =
                column.flatMap(stated -> stated.text("columnDefinition")).map(ColumnType::defined);
        Optional<ColumnType> byCode = reading.annotations()
                .on(attribute.element(), Hibernate.COLLECTION_ID_JDBC_TYPE_CODE)
                .flatMap(code -> JdbcTypeCodes.of(code.integer("value", 0), ColumnSize.of(column), Optional.empty()));
        Optional<AnnotationUse> named =
                reading.annotations().on(attribute.element(), Hibernate.COLLECTION_ID_JDBC_TYPE);
        if (defined.isEmpty() && byCode.isEmpty() && named.isPresent()) {
            return LegacyTypes.of(named.get(), ColumnSize.of(column), Optional.empty());
        }
        Optional<TypeMirror> described = reading.annotations()
                .on(attribute.element(), Hibernate.COLLECTION_ID_JAVA_TYPE)
                .flatMap(java -> java.typeElement("value"))
                .flatMap(java -> Descriptors.described(java, reading.types()));
        Optional<TypeMirror> javaType = reading.annotations()
                .on(attribute.element(), Hibernate.COLLECTION_ID_JAVA_CLASS)
                .flatMap(java -> java.type("idType"))
                .or(() -> described);
        return defined.or(() -> byCode)
                .or(() -> javaType.flatMap(
                        type -> new TypeReader(reading).ofMapKey(type, attribute.element(), ColumnSize.of(column))));
    }
}
