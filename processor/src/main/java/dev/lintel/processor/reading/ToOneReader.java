package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.naming.DerivedNames;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads {@code @ManyToOne} and {@code @OneToOne}: the join columns, and the foreign key to the other entity's table. */
final class ToOneReader {

    private final Reading reading;
    private final JoinReader joins;

    ToOneReader(Reading reading) {
        this.reading = reading;
        this.joins = new JoinReader(reading);
    }

    /**
     * @param use the attribute's {@code @ManyToOne} or {@code @OneToOne}
     */
    void read(Attribute attribute, AnnotationUse use, Destination destination) {
        if (use.text("mappedBy").isPresent()) {
            return;
        }
        ElementPlace place = ElementPlace.of(attribute.element());
        Optional<TypeElement> type = targetType(attribute, use);
        if (type.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            place,
                            "'" + attribute.name() + "' is " + use.spelling() + ", but " + attribute.type()
                                    + " is no entity.",
                            "Write the entity as its type, or " + use.spelling() + "(targetEntity = ….class).");
        }
        Optional<Target> target = type.flatMap(entity -> reading.targets().of(entity, place, attribute.name()));
        if (target.isEmpty()) {
            return;
        }
        List<AnnotationUse> stated = joinColumns(attribute, destination, reading);
        if (reading.annotations().has(attribute.element(), Jpa.JOIN_TABLE)) {
            reading.later(() -> joinTable(attribute, use, destination, type.get(), target.get()));
            return;
        }
        List<AnnotationUse> ofKey = reading.annotations()
                .repeated(attribute.element(), Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS);
        if (!ofKey.isEmpty() && destination.presence() != Destination.Presence.KEY) {
            reading.later(() -> shareKey(attribute, ofKey, target.get(), destination));
            return;
        }
        if (use.name().equals(Jpa.ONE_TO_ONE) && isOwnKey(stated, destination)) {
            reading.later(() -> shareKey(attribute, stated, target.get(), destination));
            return;
        }
        Optional<AnnotationUse> byAttribute = reading.annotations().on(attribute.element(), Hibernate.PROPERTY_REF);
        Optional<List<Join>> columns = byAttribute.isPresent()
                ? joins.readPropertyRef(
                        byAttribute.get(),
                        stated,
                        target.get(),
                        defaultName(attribute, target.get().key().get(0), target.get()),
                        place)
                : joins.read(stated, target.get(), column -> defaultName(attribute, column, target.get()), place);
        columns.ifPresent(found -> add(attribute, use, found, target.get(), destination));
    }

    private void add(Attribute attribute, AnnotationUse use, List<Join> found, Target target, Destination destination) {
        boolean required = !use.bool("optional", true)
                || destination.presence() != Destination.Presence.ABSENT_IN_SOME
                        && reading.validation().rulesOutNull(attribute, destination.reach());
        Optional<TableDraft> placed = table(attribute, found, destination);
        if (placed.isEmpty()) {
            return;
        }
        TableDraft table = placed.get();
        List<Identifier> names = new ArrayList<>();
        for (Join join : found) {
            Identifier name = reading.naming().physical(join.logical());
            boolean nullable = destination.nullable(!join.nullable(), required, false);
            String path = destination.pathOf(attribute);
            table.addRelation(
                    new Column(
                            name,
                            join.type(),
                            nullable,
                            false,
                            found.size() == 1 ? defaultValue(attribute) : null,
                            comment(attribute, join),
                            path),
                    join.logical(),
                    join.place());
            JoinReader.addChecks(join, name, table);
            if (destination.presence() == Destination.Presence.KEY) {
                table.addToKey(name, keyPath(attribute, destination) + "." + target.keyPath(join.target()));
            }
            destination.requireInSubclass(name, required && join.nullable());
            names.add(name);
        }
        ElementPlace place = ElementPlace.of(attribute.element());
        boolean unique = use.name().equals(Jpa.ONE_TO_ONE) && destination.presence() != Destination.Presence.KEY;
        if (unique || found.stream().anyMatch(Join::unique)) {
            table.addUniqueOfRelation(
                    new UniqueConstraint(DerivedNames.unique(table.name(), names), names),
                    place,
                    "@UniqueConstraint(name = \"%s\")");
        }
        if (reading.annotations().has(attribute.element(), Hibernate.NOT_FOUND)) {
            // the row may be missing, so no foreign key can hold
            return;
        }
        joins.addForeignKey(
                foreignKeys(attribute, destination),
                table,
                names,
                target,
                found.stream().map(Join::target).toList(),
                place,
                joins.onDelete(attribute.element()),
                destination.pathOf(attribute));
    }

    /** The path of a relation that is a part of the key, or of the part that it stands for. */
    private String keyPath(Attribute attribute, Destination destination) {
        Optional<String> part =
                reading.annotations().on(attribute.element(), Jpa.MAPS_ID).flatMap(use -> use.text("value"));
        Optional<Attribute> embedded = destination.entity().root().attributes().stream()
                .filter(id -> reading.annotations().has(id.element(), Jpa.EMBEDDED_ID))
                .findFirst();
        return part.map(name -> embedded.map(id -> id.name() + ".").orElse("") + name)
                .orElseGet(() -> destination.keyPathOf(attribute));
    }

    private String defaultValue(Attribute attribute) {
        return reading.annotations()
                .on(attribute.element(), Hibernate.COLUMN_DEFAULT)
                .flatMap(use -> use.text("value"))
                .orElse(null);
    }

    private String comment(Attribute attribute, Join join) {
        return Comments.of(attribute.element(), reading.annotations()).orElse(join.comment());
    }

    /** The table that the join columns state, or the one that the attribute goes to anyway. */
    private Optional<TableDraft> table(Attribute attribute, List<Join> found, Destination destination) {
        Optional<AnnotationUse> stated = found.stream()
                .flatMap(join -> join.stated().stream())
                .filter(use -> use.text("table").isPresent())
                .findFirst();
        return stated.isEmpty()
                ? Optional.of(destination.table())
                : reading.tables()
                        .named(stated.get().string("table", ""), stated.get().place("table"), attribute, destination);
    }

    /** The relation has a table of its own, whose key is the owner's. */
    private void joinTable(
            Attribute attribute, AnnotationUse use, Destination destination, TypeElement type, Target target) {
        Optional<Target> owner = reading.targets()
                .of(destination.entity().element(), ElementPlace.of(attribute.element()), attribute.name());
        if (owner.isEmpty()) {
            return;
        }
        CollectionShape single =
                new CollectionShape(CollectionShape.Kind.SET, Optional.empty(), Optional.of(type.asType()));
        Relation relation = new Relation(
                attribute,
                use,
                destination,
                single,
                owner.get(),
                target,
                reading.entities().of(type));
        JoinTables tables = new JoinTables(reading);
        LinkTable table = tables.open(relation);
        table.addToKey(tables.addOwner(relation, table, Column::name));
        List<Identifier> targets = tables.addTarget(relation, table);
        if (use.name().equals(Jpa.ONE_TO_ONE)) {
            table.addUnique(targets, relation.place());
        }
        tables.readConstraints(relation, table);
    }

    /** Whether the join columns are those of the entity's own key, which Hibernate takes for a key that is shared. */
    private boolean isOwnKey(List<AnnotationUse> stated, Destination destination) {
        if (stated.isEmpty() || destination.presence() == Destination.Presence.KEY) {
            return false;
        }
        Set<String> names = stated.stream()
                .flatMap(use -> use.text("name").stream())
                .map(name -> reading.naming().physical(Identifier.of(name)).key())
                .collect(Collectors.toSet());
        return reading.targets()
                .keyOf(destination.entity())
                .map(own ->
                        own.keyColumns().stream().map(column -> column.name().key()))
                .filter(own -> own.collect(Collectors.toSet()).equals(names))
                .isPresent();
    }

    /** Both entities have one key; the foreign key stands on this one's. */
    private void shareKey(Attribute attribute, List<AnnotationUse> stated, Target target, Destination destination) {
        boolean optional = reading.annotations()
                .on(attribute.element(), Jpa.ONE_TO_ONE)
                .map(use -> use.bool("optional", true))
                .orElse(true);
        List<Identifier> own =
                destination.table().keyColumns().stream().map(Column::name).toList();
        // an optional one may be missing though the key is there, so Hibernate makes no foreign key
        if (!optional && own.size() == target.key().size()) {
            joins.addForeignKey(
                    stated.stream()
                            .flatMap(use -> use.nested("foreignKey").stream())
                            .toList(),
                    destination.table(),
                    own,
                    target,
                    target.key(),
                    ElementPlace.of(attribute.element()),
                    joins.onDelete(attribute.element()),
                    destination.pathOf(attribute));
        }
    }

    /** The entity that the attribute refers to, stated or by its type; its type if that is none. */
    static Optional<TypeElement> targetType(Attribute attribute, AnnotationUse use) {
        return use.typeElement("targetEntity")
                .or(() -> attribute.type().getKind() == TypeKind.DECLARED
                        ? Optional.of((TypeElement) ((DeclaredType) attribute.type()).asElement())
                        : Optional.empty());
    }

    /** The {@code @JoinColumn}s that hold for an attribute: those of an override, else its own. */
    static List<AnnotationUse> joinColumns(Attribute attribute, Destination destination, Reading reading) {
        List<AnnotationUse> overriding = destination
                .overrides()
                .association(attribute.name())
                .map(use -> use.nested("joinColumns"))
                .orElse(List.of());
        if (!overriding.isEmpty()) {
            return overriding;
        }
        List<AnnotationUse> own =
                reading.annotations().repeated(attribute.element(), Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
        return own.isEmpty() ? JoinFormulas.columns(attribute, reading.annotations()) : own;
    }

    /** The {@code @ForeignKey}s said of the attribute: on an override, on its join columns' container, on one of them. */
    private List<AnnotationUse> foreignKeys(Attribute attribute, Destination destination) {
        return Stream.of(
                        destination.overrides().association(attribute.name()).stream(),
                        reading.annotations().on(attribute.element(), Jpa.JOIN_COLUMNS).stream(),
                        joinColumns(attribute, destination, reading).stream())
                .flatMap(uses -> uses)
                .flatMap(use -> use.nested("foreignKey").stream())
                .toList();
    }

    /** Jakarta Persistence 3.2, {@code JoinColumn.name}: the attribute's name, {@code _}, the name of the key column. */
    private static Identifier defaultName(Attribute attribute, Column column, Target target) {
        boolean quoted = column.name().quoted() || target.name().quoted();
        return new Identifier(attribute.name() + "_" + column.name().text(), quoted);
    }
}
