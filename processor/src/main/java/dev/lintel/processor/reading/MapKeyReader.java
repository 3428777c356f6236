package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads where a collection keeps the position of an element in a list, or its key in a map. */
final class MapKeyReader {

    private final Reading reading;
    private final AttributeReader attributes;

    MapKeyReader(Reading reading, AttributeReader attributes) {
        this.reading = reading;
        this.attributes = attributes;
    }

    /**
     * Adds the column of a list's positions, or those of a map's keys.
     *
     * @param nullable whether the column may be {@code NULL}, because rows outside the collection share the table
     * @return the columns; empty for a collection that has none
     */
    List<Identifier> addPosition(
            Attribute attribute, CollectionShape shape, Destination destination, TableDraft table, boolean nullable) {
        return switch (shape.kind()) {
            case LIST -> orderColumn(attribute, destination, table, nullable);
            case MAP -> mapKey(attribute, shape, destination, table, nullable);
            case SET, BAG -> List.of();
        };
    }

    private List<Identifier> orderColumn(
            Attribute attribute, Destination destination, TableDraft table, boolean nullable) {
        AnnotationUse use =
                reading.annotations().on(attribute.element(), Jpa.ORDER_COLUMN).orElseThrow();
        Identifier logical = Identifier.of(use.text("name").orElse(attribute.name() + "_ORDER"));
        Identifier name = reading.naming().physical(logical);
        ColumnType type =
                use.text("columnDefinition").map(ColumnType::defined).orElseGet(() -> positionType(attribute));
        int base = reading.annotations()
                .on(attribute.element(), Hibernate.LIST_INDEX_BASE)
                .map(stated -> stated.integer("value", 0))
                .orElse(0);
        boolean optional = nullable && use.bool("nullable", true);
        // an attribute of the element may show its position, and then its column is there, without a check
        boolean isNew = table.column(name).isEmpty();
        String role = ColumnRole.order(reading.hints().path(attribute, destination, table));
        table.add(new Column(name, type, optional, false, null, null, role), logical, use.place("name"));
        if (isNew) {
            table.add(
                    new CheckConstraint(table.newCheckName(name), CheckText.column(name) + " >= " + base),
                    use.place("name"),
                    "%s");
        }
        return List.of(name);
    }

    /** The type of a list's positions: a number, unless an annotation says which. */
    private ColumnType positionType(Attribute attribute) {
        Element element = attribute.element();
        ColumnSize size = ColumnSize.of(Optional.empty());
        ColumnType number = ColumnType.of(SqlType.INTEGER);
        Optional<AnnotationUse> java = reading.annotations().on(element, Hibernate.LIST_INDEX_JAVA_TYPE);
        Optional<AnnotationUse> named = reading.annotations().on(element, Hibernate.LIST_INDEX_JDBC_TYPE);
        Optional<AnnotationUse> code = reading.annotations().on(element, Hibernate.LIST_INDEX_JDBC_TYPE_CODE);
        Optional<ColumnType> stated = code.flatMap(
                        use -> JdbcTypeCodes.of(use.integer("value", 0), size, Optional.of(number)))
                .or(() -> named.flatMap(use -> LegacyTypes.of(use, size, Optional.of(number))))
                .or(() -> java.flatMap(use -> use.typeElement("value"))
                        .flatMap(type -> Descriptors.described(type, reading.types()))
                        .flatMap(type -> new TypeReader(reading).ofMapKey(type, element, size)));
        if (stated.isEmpty() && (java.isPresent() || named.isPresent() || code.isPresent())) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            ElementPlace.of(element),
                            "The type of the positions in '" + attribute.name() + "' is known only when it runs.",
                            "State it with @OrderColumn(columnDefinition = \"…\").");
        }
        return stated.orElse(number);
    }

    private List<Identifier> mapKey(
            Attribute attribute, CollectionShape shape, Destination destination, TableDraft table, boolean nullable) {
        if (reading.annotations().has(attribute.element(), Jpa.MAP_KEY)) {
            return List.of();
        }
        ElementPlace place = ElementPlace.of(attribute.element());
        if (shape.key().isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            place,
                            "'" + attribute.name() + "' is a map that does not say what its keys are.",
                            "Write its type arguments, or @MapKeyClass.");
            return List.of();
        }
        TypeMirror key = shape.key().get();
        String role = ColumnRole.key(reading.hints().path(attribute, destination, table));
        if (key.getKind() == TypeKind.DECLARED
                && reading.entities().isEntity((TypeElement) ((DeclaredType) key).asElement())) {
            return entityKey(attribute, (TypeElement) ((DeclaredType) key).asElement(), role, table, place);
        }
        Attribute asAttribute = new Attribute("key", key, attribute.element());
        CompositeTypes composites = new CompositeTypes(reading);
        if (composites.has(asAttribute, Hibernate.MAP_KEY_COMPOSITE_TYPE)) {
            return composites
                    .parts(asAttribute, Hibernate.MAP_KEY_COMPOSITE_TYPE)
                    .map(parts -> embeddedKey(parts, attribute, destination.at(role + "."), table))
                    .orElse(List.of());
        }
        if (reading.isEmbeddable(key)) {
            return embeddedKey(asAttribute, attribute, destination.at(role + "."), table);
        }
        return basicKey(attribute, key, role, table, nullable);
    }

    private List<Identifier> entityKey(
            Attribute attribute, TypeElement type, String role, TableDraft table, ElementPlace place) {
        Optional<Target> target = reading.targets().of(type, place, attribute.name());
        List<AnnotationUse> stated =
                reading.annotations().repeated(attribute.element(), Jpa.MAP_KEY_JOIN_COLUMN, Jpa.MAP_KEY_JOIN_COLUMNS);
        return target.map(found -> new LinkTable(reading, table)
                        .addReference(
                                role,
                                found,
                                stated,
                                List.of(),
                                column -> found.key().size() == 1
                                        ? new Identifier(attribute.name() + "_KEY", false)
                                        : new Identifier(
                                                attribute.name() + "_KEY_"
                                                        + column.name().text(),
                                                false),
                                place,
                                OnDelete.NO_ACTION))
                .orElse(List.of());
    }

    private List<Identifier> embeddedKey(
            Attribute key, Attribute attribute, Destination destination, TableDraft table) {
        List<Column> before = table.columns();
        Destination within = destination
                .in(table)
                .as(Destination.Presence.KEY)
                .withOverrides(destination
                        .overrides()
                        .within(attribute, reading.annotations())
                        .ofKeys());
        attributes.readParts(key, within);
        return table.columns().stream()
                .filter(column -> !before.contains(column))
                .map(Column::name)
                .toList();
    }

    private List<Identifier> basicKey(
            Attribute attribute, TypeMirror key, String role, TableDraft table, boolean nullable) {
        Optional<AnnotationUse> use = reading.annotations().on(attribute.element(), Jpa.MAP_KEY_COLUMN);
        Optional<ColumnType> type = use.flatMap(column -> column.text("columnDefinition"))
                .map(ColumnType::defined)
                .or(() -> new TypeReader(reading).ofMapKey(key, attribute.element(), ColumnSize.of(use)));
        if (type.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            ElementPlace.of(attribute.element()),
                            "The keys of '" + attribute.name() + "' have the type " + key
                                    + ", for which no column type is known.",
                            "State it with @MapKeyColumn(columnDefinition = \"…\").");
            return List.of();
        }
        Identifier logical =
                Identifier.of(use.flatMap(column -> column.text("name")).orElse(attribute.name() + "_KEY"));
        Identifier name = reading.naming().physical(logical);
        ElementPlace place = use.map(column -> column.place("name")).orElse(ElementPlace.of(attribute.element()));
        // an attribute of the value may be the key, too; then its column says what it is
        if (table.column(name).isEmpty()) {
            table.add(new Column(name, type.get(), nullable, false, null, null, role), logical, place);
        }
        return List.of(name);
    }
}
