package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.plugin.LintelAnnotations;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what kind of attribute one is, and hands it to the reader for that kind. */
final class AttributeReader {

    private final Reading reading;
    private final BasicReader basics;
    private final EmbeddedReader embedded;
    private final ToOneReader toOnes;
    private final CompositeTypes composites;
    private final KnownAnnotations known;

    AttributeReader(Reading reading) {
        this.reading = reading;
        this.basics = new BasicReader(reading);
        this.embedded = new EmbeddedReader(reading, this);
        this.toOnes = new ToOneReader(reading);
        this.composites = new CompositeTypes(reading);
        this.known = new KnownAnnotations(reading);
    }

    /**
     * Reads an attribute into its destination.
     *
     * @param replaced the paths of attributes that have no columns of their own, because a relation has them
     */
    void read(Attribute declared, Destination destination, Set<String> replaced) {
        Attribute attribute = targeted(declared);
        if (!known.checkAttribute(attribute) || replaced.contains(destination.pathOf(attribute))) {
            return;
        }
        reading.hints().read(attribute, destination);
        Set<Identifier> before = names(destination.table());
        dispatch(attribute, destination, replaced);
        if (reading.annotations().has(attribute.element(), Hibernate.NATURAL_ID)) {
            List<Column> added = destination.table().columns().stream()
                    .filter(column -> !before.contains(column.name()))
                    .toList();
            destination.table().naturalKey().add(attribute, added);
        }
    }

    /** The attribute with the embeddable that {@code @TargetEmbeddable} names in the place of an interface. */
    private Attribute targeted(Attribute attribute) {
        return reading.annotations()
                .on(attribute.element(), Hibernate.TARGET_EMBEDDABLE)
                .filter(use -> first(attribute, Jpa.ELEMENT_COLLECTION).isEmpty())
                .flatMap(use -> use.type("value"))
                .map(type -> new Attribute(attribute.name(), type, attribute.element()))
                .orElse(attribute);
    }

    private static Set<Identifier> names(TableDraft table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void dispatch(Attribute attribute, Destination destination, Set<String> replaced) {
        Optional<AnnotationUse> toOne = first(attribute, Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE);
        if (toOne.isPresent() && !reading.followsRelations() && destination.presence() != Destination.Presence.KEY) {
            return;
        }
        if (toOne.isPresent() && JoinFormulas.isJoined(attribute, reading.annotations())) {
            // joined by an expression: there is no column, and no foreign key can hold
            return;
        }
        if (isLink(attribute) && destination.isInherited(attribute)) {
            // its rows are in the tables of the class above, whatever class they are of
            return;
        }
        if (toOne.isPresent()) {
            toOnes.read(attribute, toOne.get(), destination);
        } else if (first(attribute, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY).isPresent()) {
            AnnotationUse use =
                    first(attribute, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY).get();
            reading.later(() -> new RelationReader(reading, this).read(attribute, use, destination));
        } else if (first(attribute, Jpa.ELEMENT_COLLECTION).isPresent()) {
            AnnotationUse use = first(attribute, Jpa.ELEMENT_COLLECTION).get();
            reading.later(() -> new ElementCollectionReader(reading, this).read(attribute, use, destination));
        } else if (first(attribute, Hibernate.MANY_TO_ANY).isPresent()) {
            AnnotationUse use = first(attribute, Hibernate.MANY_TO_ANY).get();
            reading.later(() -> new ElementCollectionReader(reading, this).read(attribute, use, destination));
        } else if (first(attribute, Hibernate.FORMULA, Hibernate.PARENT).isPresent()) {
            // computed by the query that reads it, or the entity that it is embedded in
            return;
        } else if (first(attribute, Hibernate.ANY).isPresent()) {
            new AnyReader(reading).read(attribute, destination);
        } else if (composites.has(attribute, Hibernate.COMPOSITE_TYPE)) {
            composites
                    .parts(attribute, Hibernate.COMPOSITE_TYPE)
                    .ifPresent(parts -> embedded.read(parts, destination, replaced));
        } else if (isEmbedded(attribute)) {
            embedded.read(attribute, destination, replaced);
        } else {
            basics.read(attribute, destination);
        }
    }

    /** Reads the attributes of an embeddable that is an element or a key of a collection. */
    void readParts(Attribute attribute, Destination within) {
        embedded.readParts(attribute, within, Set.of());
    }

    /** Reads a basic element of a collection. */
    void readElement(Attribute element, Destination destination) {
        basics.read(element, destination);
    }

    /** Whether rows of a table of its own hold what the attribute refers to, or may within it. */
    boolean mayLink(Attribute attribute) {
        return isLink(attribute) || isEmbedded(attribute);
    }

    private boolean isLink(Attribute attribute) {
        return first(attribute, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ELEMENT_COLLECTION, Hibernate.MANY_TO_ANY)
                .isPresent();
    }

    private boolean isEmbedded(Attribute attribute) {
        if (reading.registrations().of(attribute.type()).isPresent()) {
            // code that only runs says which parts it has
            return false;
        }
        return first(attribute, Jpa.EMBEDDED, Jpa.EMBEDDED_ID).isPresent()
                || reading.isEmbeddable(attribute.type())
                        && !reading.annotations().has(attribute.element(), Jpa.CONVERT)
                        && !reading.annotations().has(attribute.element(), LintelAnnotations.COLUMN_TYPE);
    }

    private Optional<AnnotationUse> first(Attribute attribute, String... names) {
        return Stream.of(names)
                .flatMap(name -> reading.annotations().on(attribute.element(), name).stream())
                .findFirst();
    }
}
