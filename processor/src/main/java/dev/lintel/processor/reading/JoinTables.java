package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.OnDelete;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Opens join tables, and gives them their columns on both sides. */
final class JoinTables {

    private final Reading reading;

    JoinTables(Reading reading) {
        this.reading = reading;
    }

    /** Opens the join table of a relation; two relations that state the same one share it. */
    LinkTable open(Relation relation) {
        Optional<AnnotationUse> stated = annotation(relation);
        Optional<String> name = stated.flatMap(use -> use.text("name"));
        Identifier physical = name.map(Identifier::of)
                .map(reading.naming()::physical)
                .orElseGet(() -> reading.naming()
                        .joinTable(
                                relation.destination().table().name(),
                                relation.target().name(),
                                relation.attribute()));
        ElementPlace place = stated.filter(use -> name.isPresent())
                .map(use -> use.place("name"))
                .orElse(relation.place());
        String owner = reading.elements()
                .getBinaryName(relation.destination().entity().element())
                .toString();
        String path = relation.path();
        String spelling = "@JoinTable(name = \"%s\")";
        // two relations that both leave the name out would get one table, in which a row of either lacks the other's
        // columns
        TableDraft draft = name.isPresent()
                ? reading.schema().openShared(physical, owner, path, place, spelling)
                : reading.schema().open(physical, owner, path, place, spelling);
        stated.flatMap(use -> use.text("comment")).ifPresent(draft::comment);
        return new LinkTable(reading, draft);
    }

    /** Adds the columns that refer to the entity with the attribute. */
    List<Identifier> addOwner(Relation relation, LinkTable table) {
        // by the name of the attribute on the other side if there is one, else by the entity's
        String referring = inverse(relation)
                .map(Attribute::name)
                .orElse(relation.destination().entity().name());
        return addOwner(relation, table, column -> relation.nameFor(referring, column));
    }

    /** Adds the columns that refer to the entity with the attribute, under default names of the caller's. */
    List<Identifier> addOwner(Relation relation, LinkTable table, Function<Column, Identifier> defaultName) {
        Optional<AnnotationUse> stated = annotation(relation);
        return table.addReference(
                ColumnRole.owner(relation.path()),
                relation.owner(),
                stated.map(use -> use.nested("joinColumns")).orElse(List.of()),
                stated.map(use -> use.nested("foreignKey")).orElse(List.of()),
                defaultName,
                relation.place(),
                new JoinReader(reading).onDelete(relation.attribute().element()));
    }

    /** Adds the columns that refer to the entities in the collection. */
    List<Identifier> addTarget(Relation relation, LinkTable table) {
        Optional<AnnotationUse> stated = annotation(relation);
        return table.addReference(
                ColumnRole.element(relation.path()),
                relation.target(),
                stated.map(use -> use.nested("inverseJoinColumns")).orElse(List.of()),
                stated.map(use -> use.nested("inverseForeignKey")).orElse(List.of()),
                column -> relation.nameFor(relation.attribute().name(), column),
                relation.place(),
                OnDelete.NO_ACTION);
    }

    boolean hasOwnUnique(Relation relation) {
        return annotation(relation)
                .map(use -> !use.nested("uniqueConstraints").isEmpty())
                .orElse(false);
    }

    void readConstraints(Relation relation, LinkTable table) {
        annotation(relation).ifPresent(use -> new IndexReader(reading).read(use, table.draft()));
    }

    /** The {@code @JoinTable} that holds: that of an override, else the attribute's own. */
    private Optional<AnnotationUse> annotation(Relation relation) {
        return relation.destination()
                .overrides()
                .association(relation.attribute().name())
                .flatMap(use -> use.nested("joinTable").stream().findFirst())
                .or(() -> reading.annotations().on(relation.attribute().element(), Jpa.JOIN_TABLE));
    }

    /** The attribute of the other entity that is {@code mappedBy} this one. */
    Optional<Attribute> inverse(Relation relation) {
        return relation.other().attributes().stream()
                .filter(candidate -> Stream.of(Jpa.MANY_TO_MANY, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY)
                        .flatMap(name -> reading.annotations().on(candidate.element(), name).stream())
                        .flatMap(use -> use.text("mappedBy").stream())
                        .anyMatch(relation.destination().pathOf(relation.attribute())::equals))
                .filter(candidate -> refersTo(candidate, relation.destination().entity()))
                .findFirst();
    }

    private boolean refersTo(Attribute candidate, EntityClass entity) {
        return CollectionShape.of(candidate, reading)
                .flatMap(CollectionShape::element)
                .map(element -> reading.types()
                        .isAssignable(
                                reading.types().erasure(entity.element().asType()),
                                reading.types().erasure(element)))
                .orElse(true);
    }

    /** The {@code @ForeignKey} on the container of an attribute's join columns. */
    List<AnnotationUse> foreignKeysOfColumns(Attribute attribute) {
        return reading.annotations()
                .on(attribute.element(), Jpa.JOIN_COLUMNS)
                .map(use -> use.nested("foreignKey"))
                .orElse(List.of());
    }
}
