package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads {@code @OneToMany} and {@code @ManyToMany}: the join table, or the join column in the other entity's table. It works
 * once the columns of all entities are there.
 */
final class RelationReader {

    private final Reading reading;
    private final JoinTables joinTables;
    private final MapKeyReader mapKeys;

    RelationReader(Reading reading, AttributeReader attributes) {
        this.reading = reading;
        this.joinTables = new JoinTables(reading);
        this.mapKeys = new MapKeyReader(reading, attributes);
    }

    /**
     * @param use the attribute's {@code @OneToMany} or {@code @ManyToMany}
     */
    void read(Attribute attribute, AnnotationUse use, Destination destination) {
        ElementPlace place = ElementPlace.of(attribute.element());
        Optional<CollectionShape> shape = CollectionShape.of(attribute, reading)
                .map(found -> found.with(
                        reading.annotations().on(attribute.element(), Jpa.MAP_KEY_CLASS),
                        Optional.of(use),
                        "targetEntity"));
        Optional<TypeElement> type = shape.flatMap(CollectionShape::element).flatMap(RelationReader::classOf);
        if (type.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            place,
                            "'" + attribute.name() + "' is " + use.spelling() + ", but " + attribute.type()
                                    + " does not say of which entity it is a collection.",
                            "Write a collection with its type argument, or " + use.spelling()
                                    + "(targetEntity = ….class).");
            return;
        }
        Optional<Target> target = reading.targets().of(type.get(), place, attribute.name());
        Optional<Target> owner = reading.targets().of(destination.entity().element(), place, attribute.name());
        if (target.isEmpty() || owner.isEmpty()) {
            return;
        }
        EntityClass other = reading.entities().of(type.get());
        Relation relation = new Relation(attribute, use, destination, shape.get(), owner.get(), target.get(), other);
        if (use.text("mappedBy").isPresent()) {
            readInverse(relation);
        } else if (use.name().equals(Jpa.ONE_TO_MANY)
                && !ToOneReader.joinColumns(attribute, destination, reading).isEmpty()) {
            readJoinColumn(relation);
        } else {
            readJoinTable(relation);
        }
    }

    private static Optional<TypeElement> classOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    /** The other side has the columns; but the position or the key of an element is said here, and stored there. */
    private void readInverse(Relation relation) {
        if (relation.use().name().equals(Jpa.ONE_TO_MANY)) {
            tableOfTarget(relation).ifPresent(table -> {
                addPosition(relation, table, true);
                OnDelete onDelete =
                        new JoinReader(reading).onDelete(relation.attribute().element());
                table.onDelete(relation.use().string("mappedBy", ""), onDelete);
            });
        }
    }

    private void readJoinColumn(Relation relation) {
        Optional<TableDraft> table = tableOfTarget(relation);
        if (table.isEmpty()) {
            refuseForeignTable(relation);
            return;
        }
        List<AnnotationUse> stated = ToOneReader.joinColumns(relation.attribute(), relation.destination(), reading);
        JoinReader joins = new JoinReader(reading);
        Optional<List<Join>> found = joins.read(
                stated,
                relation.owner(),
                column -> relation.nameFor(relation.attribute().name(), column),
                relation.place());
        if (found.isEmpty()) {
            return;
        }
        List<Identifier> names = new ArrayList<>();
        String path = reading.hints().path(relation.attribute(), relation.destination(), table.get());
        for (Join join : found.get()) {
            Identifier name = reading.naming().physical(join.logical());
            table.get()
                    .addRelation(
                            new Column(
                                    name,
                                    join.type(),
                                    join.nullable(),
                                    false,
                                    null,
                                    join.comment(),
                                    ColumnRole.owner(path)),
                            join.logical(),
                            join.place());
            JoinReader.addChecks(join, name, table.get());
            names.add(name);
        }
        List<AnnotationUse> foreignKeys = new ArrayList<>(joinTables.foreignKeysOfColumns(relation.attribute()));
        stated.forEach(use -> foreignKeys.addAll(use.nested("foreignKey")));
        joins.addForeignKey(
                foreignKeys,
                table.get(),
                names,
                relation.owner(),
                found.get().stream().map(Join::target).toList(),
                relation.place(),
                joins.onDelete(relation.attribute().element()),
                null);
        if (found.get().stream().anyMatch(Join::unique)) {
            new LinkTable(reading, table.get()).addUnique(names, relation.place());
        }
        // rows outside the collection may be in the table, even where the join column is required
        addPosition(relation, table.get(), true);
    }

    private void readJoinTable(Relation relation) {
        LinkTable table = joinTables.open(relation);
        List<Identifier> owner = joinTables.addOwner(relation, table);
        List<Identifier> target = joinTables.addTarget(relation, table);
        boolean oneToMany = relation.use().name().equals(Jpa.ONE_TO_MANY);
        SoftDeletes softDeletes = new SoftDeletes(reading);
        softDeletes.add(relation.attribute(), table.draft(), relation.path());
        joinTables.inverse(relation).ifPresent(inverse -> softDeletes.add(inverse, table.draft(), relation.path()));
        new CollectionIds(reading).add(relation.attribute(), relation.shape(), relation.destination(), table.draft());
        List<Identifier> position = addPosition(relation, table.draft(), false);
        switch (relation.shape().kind()) {
            case SET -> {
                // Hibernate leaves a set alone that has a unique constraint of the author's
                if (oneToMany || !joinTables.hasOwnUnique(relation)) {
                    table.addToKey(oneToMany ? target : concat(owner, target));
                }
            }
            case LIST -> table.addToKey(concat(owner, position));
            // without a column of its own, the key of the map is an attribute of the element, which is then in the key
            case MAP -> table.addToKey(concat(owner, position.isEmpty() ? target : position));
            case BAG -> {}
        }
        if (oneToMany && relation.shape().kind() != CollectionShape.Kind.SET) {
            table.addUnique(target, relation.place());
        }
        joinTables.readConstraints(relation, table);
        table.readComment(relation.attribute());
        table.readChecks(relation.attribute());
    }

    /** Adds the column of a list's positions, or those of a map's keys. */
    private List<Identifier> addPosition(Relation relation, TableDraft table, boolean nullable) {
        return mapKeys.addPosition(relation.attribute(), relation.shape(), relation.destination(), table, nullable);
    }

    /** The table of the entities in the collection, if this plugin owns it. */
    private Optional<TableDraft> tableOfTarget(Relation relation) {
        return reading.schema().tableOf(relation.other());
    }

    private void refuseForeignTable(Relation relation) {
        reading.problems()
                .error(
                        ProblemKind.FOREIGN_TABLE,
                        relation.place(),
                        "'" + relation.attribute().name() + "' would add a column to the table '"
                                + relation.target().name() + "', which belongs to the plugin '"
                                + relation.target().plugin() + "'.",
                        "Use a @JoinTable, or let an entity of this plugin refer to the other with @ManyToOne.");
    }

    private static List<Identifier> concat(List<Identifier> first, List<Identifier> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
