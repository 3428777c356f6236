package dev.lintel.processor.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.reading.Destination.Presence;
import dev.lintel.processor.reading.Validation.Reach;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads {@code @ElementCollection}: the table of a collection of basic values or embeddables; and Hibernate's {@code
 * @ManyToAny}, whose elements are references to entities of several tables.
 */
final class ElementCollectionReader {

    private final Reading reading;
    private final AttributeReader attributes;
    private final MapKeyReader mapKeys;
    private final CompositeTypes composites;

    ElementCollectionReader(Reading reading, AttributeReader attributes) {
        this.reading = reading;
        this.attributes = attributes;
        this.mapKeys = new MapKeyReader(reading, attributes);
        this.composites = new CompositeTypes(reading);
    }

    /**
     * @param use the attribute's {@code @ElementCollection} or {@code @ManyToAny}
     */
    void read(Attribute attribute, AnnotationUse use, Destination destination) {
        ElementPlace place = ElementPlace.of(attribute.element());
        Optional<CollectionShape> shape = CollectionShape.of(attribute, reading)
                .map(found -> found.with(
                        reading.annotations().on(attribute.element(), Jpa.MAP_KEY_CLASS),
                        Optional.of(use),
                        "targetClass"));
        Optional<TypeMirror> element = reading.annotations()
                .on(attribute.element(), Hibernate.TARGET_EMBEDDABLE)
                .flatMap(target -> target.type("value"))
                .or(() -> shape.flatMap(CollectionShape::element));
        if (element.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            place,
                            "'" + attribute.name() + "' is " + use.spelling() + ", but " + attribute.type()
                                    + " does not say of what it is a collection.",
                            "Write a collection with its type argument, or @ElementCollection(targetClass = ….class).");
            return;
        }
        Optional<Target> owner = reading.targets().of(destination.entity().element(), place, attribute.name());
        if (owner.isEmpty()) {
            return;
        }
        LinkTable table = open(attribute, destination);
        List<Identifier> ownerColumns = addOwner(attribute, destination, owner.get(), table);
        List<Identifier> position = mapKeys.addPosition(attribute, shape.get(), destination, table.draft(), false);
        List<Column> withPosition = table.draft().columns();
        readElement(attribute, element.get(), shape.get(), destination, table.draft());
        List<Column> elements = new ArrayList<>(table.draft().columns());
        elements.removeAll(withPosition);
        if (!isRecord(element.get())) {
            // Hibernate sorts the attributes of an embeddable by name, but keeps the components of a record
            elements.sort(comparing(Column::attribute, nullsFirst(naturalOrder())));
        }
        new SoftDeletes(reading).add(attribute, table.draft(), destination.pathOf(attribute));
        new CollectionIds(reading).add(attribute, shape.get(), destination, table.draft());
        boolean hasOwnUnique = annotation(attribute)
                .map(stated -> !stated.nested("uniqueConstraints").isEmpty())
                .orElse(false);
        // Hibernate leaves a set alone that has a unique constraint of the author's
        if (shape.get().kind() != CollectionShape.Kind.SET || !hasOwnUnique) {
            addKey(shape.get(), table, ownerColumns, position, elements, place);
        }
        annotation(attribute).ifPresent(stated -> new IndexReader(reading).read(stated, table.draft()));
        table.readComment(attribute);
        if (hasParts(attribute, element.get())) {
            // that of a single value is a check of its column
            table.readChecks(attribute);
        }
    }

    private boolean hasParts(Attribute attribute, TypeMirror element) {
        Attribute value = new Attribute(attribute.name(), element, attribute.element());
        return composites.has(value, Hibernate.COMPOSITE_TYPE)
                || reading.isEmbeddable(element) && !reading.annotations().has(attribute.element(), Jpa.CONVERT);
    }

    private boolean isRecord(TypeMirror element) {
        return element.getKind() == TypeKind.DECLARED
                && ((DeclaredType) element).asElement().getKind() == ElementKind.RECORD;
    }

    /** What is said of the table: Hibernate takes a {@code @JoinTable} for it, too. */
    private Optional<AnnotationUse> annotation(Attribute attribute) {
        return reading.annotations()
                .on(attribute.element(), Jpa.COLLECTION_TABLE)
                .or(() -> reading.annotations().on(attribute.element(), Jpa.JOIN_TABLE));
    }

    private LinkTable open(Attribute attribute, Destination destination) {
        Optional<AnnotationUse> stated = annotation(attribute);
        Optional<String> name = stated.flatMap(use -> use.text("name"));
        Identifier physical = reading.naming()
                .physical(Identifier.of(name.orElse(destination.entity().name() + "_" + attribute.name())));
        ElementPlace place = stated.filter(use -> name.isPresent())
                .map(use -> use.place("name"))
                .orElse(ElementPlace.of(attribute.element()));
        String owner =
                reading.elements().getBinaryName(destination.entity().element()).toString();
        TableDraft draft = reading.schema()
                .openShared(physical, owner, destination.pathOf(attribute), place, "@CollectionTable(name = \"%s\")");
        stated.flatMap(use -> use.text("comment")).ifPresent(draft::comment);
        return new LinkTable(reading, draft);
    }

    private List<Identifier> addOwner(Attribute attribute, Destination destination, Target owner, LinkTable table) {
        Optional<AnnotationUse> stated = annotation(attribute);
        List<AnnotationUse> columns =
                stated.map(use -> use.nested("joinColumns")).orElse(List.of());
        return table.addReference(
                ColumnRole.owner(destination.pathOf(attribute)),
                owner,
                columns,
                stated.map(use -> use.nested("foreignKey")).orElse(List.of()),
                column -> new Identifier(
                        destination.entity().name() + "_" + column.name().text(),
                        column.name().quoted()),
                ElementPlace.of(attribute.element()),
                new JoinReader(reading).onDelete(attribute.element()));
    }

    private void readElement(
            Attribute attribute, TypeMirror element, CollectionShape shape, Destination destination, TableDraft table) {
        Overrides overrides =
                destination.overrides().within(attribute, reading.annotations()).ofElements();
        Destination within = new Destination(
                destination.entity(),
                table,
                overrides,
                destination.pathOf(attribute) + ".",
                Destination.PLAIN,
                Presence.EMBEDDED,
                Reach.NONE);
        Attribute value = new Attribute(attribute.name(), element, attribute.element());
        if (reading.annotations().has(attribute.element(), Hibernate.MANY_TO_ANY)) {
            Optional<AnnotationUse> key = annotation(attribute)
                    .flatMap(use -> use.nested("inverseJoinColumns").stream().findFirst());
            new AnyReader(reading)
                    .readElement(attribute, key, destination.in(table).withPlainNames());
        } else if (composites.has(value, Hibernate.COMPOSITE_TYPE)) {
            composites.parts(value, Hibernate.COMPOSITE_TYPE).ifPresent(parts -> attributes.readParts(parts, within));
        } else if (reading.isEmbeddable(element) && !reading.annotations().has(attribute.element(), Jpa.CONVERT)) {
            attributes.readParts(value, within);
        } else {
            attributes.readElement(
                    value,
                    destination.in(table).withPlainNames().as(Presence.OWN).unreached());
        }
    }

    /** What tells the rows of one owner apart: their position or key, or in a set the elements themselves. */
    private static void addKey(
            CollectionShape shape,
            LinkTable table,
            List<Identifier> owner,
            List<Identifier> position,
            List<Column> elements,
            ElementPlace place) {
        switch (shape.kind()) {
            case LIST, MAP -> {
                table.addToKey(owner);
                table.addToKey(position);
            }
            case SET -> {
                List<Identifier> row = new ArrayList<>(owner);
                elements.forEach(column -> row.add(column.name()));
                // elements that may be NULL can't be in a primary key
                if (elements.stream().noneMatch(Column::nullable)) {
                    table.addToKey(row);
                } else {
                    table.addUnique(row, place);
                }
            }
            case BAG -> {}
        }
    }
}
