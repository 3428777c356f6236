package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.reading.Destination.Presence;
import dev.lintel.processor.reading.Validation.Reach;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an entity's attributes into its tables. */
final class EntityReader {

    private final Reading reading;
    private final AttributeReader attributes;
    private final KnownAnnotations known;
    private final IndexReader indexes;

    EntityReader(Reading reading) {
        this.reading = reading;
        this.attributes = new AttributeReader(reading);
        this.known = new KnownAnnotations(reading);
        this.indexes = new IndexReader(reading);
    }

    /** Whether the class itself can be read; what keeps it from that is reported. */
    boolean check(EntityClass entity) {
        boolean understood = true;
        for (var level : entity.levels()) {
            understood &= known.checkClass(level);
        }
        if (keyOf(entity).attributes().isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.MISSING_ID,
                            ElementPlace.of(entity.element()),
                            "The entity '" + entity.element().getSimpleName() + "' has no identifier.",
                            "Mark one of its attributes @Id.");
            return false;
        }
        return understood && checkIdClass(entity);
    }

    /** Whether no relation of the key stands beside a plain value that an id class says the column of. */
    private boolean checkIdClass(EntityClass entity) {
        boolean agrees = true;
        for (Attribute attribute : keyOf(entity).attributes()) {
            Optional<Attribute> mapped = reading.entities()
                    .inMappedIdClass(entity.root(), attribute.name())
                    .filter(inIdClass -> !inIdClass.element().equals(attribute.element()));
            if (mapped.isPresent()) {
                agrees = false;
                String idClass = mapped.get()
                        .element()
                        .getEnclosingElement()
                        .getSimpleName()
                        .toString();
                reading.problems()
                        .error(
                                ProblemKind.INVALID_MAPPING,
                                ElementPlace.of(mapped.get().element()),
                                "'" + idClass + "' says how the key is mapped, so that Hibernate stores '"
                                        + attribute.name() + "' once more beside the relation.",
                                "Leave the mapping annotations in '" + idClass + "' out.");
            }
        }
        return agrees;
    }

    /** Reads the columns of an entity whose table has been opened. */
    void read(EntityClass entity) {
        reading.schema().tableOf(entity).ifPresentOrElse(table -> read(entity, table), () -> readLinks(entity));
    }

    /** An abstract class may have no table, and yet its collections have theirs, which all classes below share. */
    private void readLinks(EntityClass entity) {
        if (entity.inheritance() != Inheritance.TABLE_PER_CLASS
                || reading.annotations().has(entity.element(), Hibernate.SUBSELECT)) {
            return;
        }
        List<Attribute> key = keyOf(entity).attributes();
        List<Attribute> links = entity.attributes().stream()
                .filter(attribute -> !key.contains(attribute) && attributes.mayLink(attribute))
                .toList();
        if (!links.isEmpty()) {
            TableDraft nobodys = new EntityReader(reading.aside()).readKeyOnly(entity);
            readAttributes(
                    links,
                    entity,
                    new Destination(
                            entity, nobodys, entity.overrides(), "", Destination.PLAIN, Presence.OWN, Reach.ALL));
        }
    }

    /** Reads the columns of an entity into a table of nobody's: to look at it. */
    TableDraft readColumns(EntityClass entity) {
        TableDraft table = readKeyOnly(entity);
        read(entity, table);
        return table;
    }

    private void read(EntityClass entity, TableDraft table) {
        if (entity.inheritance() == Inheritance.JOINED) {
            joinToParent(entity, table);
        }
        if (entity.isRoot()) {
            new SoftDeletes(reading).add(entity, table);
        }
        for (EntityClass source : sources(entity)) {
            Presence presence = entity.inheritance() == Inheritance.SINGLE_TABLE && !entity.isRoot()
                    ? Presence.ABSENT_IN_SOME
                    : Presence.OWN;
            readAttributes(
                    source.attributes(),
                    source,
                    new Destination(entity, table, source.overrides(), "", Destination.PLAIN, presence, Reach.ALL));
        }
    }

    /** The entities whose attributes are in this one's table by its own doing. */
    private static List<EntityClass> sources(EntityClass entity) {
        List<EntityClass> sources = new ArrayList<>(List.of(entity));
        if (entity.inheritance() == Inheritance.TABLE_PER_CLASS) {
            for (Optional<EntityClass> above = entity.parent();
                    above.isPresent();
                    above = above.get().parent()) {
                sources.add(0, above.get());
            }
        }
        return sources;
    }

    private void readAttributes(List<Attribute> list, EntityClass source, Destination destination) {
        KeyAttributes key = keyOf(source);
        for (Attribute attribute : list) {
            boolean inKey = key.attributes().contains(attribute);
            attributes.read(attribute, inKey ? destination.as(Presence.KEY) : destination, key.replaced());
        }
    }

    /** A table of nobody's that has just the columns of the entity's key: what a reference to it needs. */
    TableDraft readKeyOnly(EntityClass entity) {
        EntityClass root = entity.root();
        if (entity.inheritance() == Inheritance.SINGLE_TABLE && !entity.isRoot()) {
            return readKeyOnly(root);
        }
        SchemaDraft schema = reading.schema();
        String owner = reading.elements().getBinaryName(entity.element()).toString();
        TableDraft table = schema.openShared(
                reading.tables().nameOf(entity), owner, null, ElementPlace.of(entity.element()), "%s");
        if (entity.inheritance() == Inheritance.JOINED && !entity.isRoot()) {
            joinToParent(entity, table);
        } else {
            Destination destination =
                    new Destination(entity, table, root.overrides(), "", Destination.PLAIN, Presence.KEY, Reach.ALL);
            KeyAttributes key = keyOf(root);
            key.attributes().forEach(attribute -> attributes.read(attribute, destination, key.replaced()));
        }
        return table;
    }

    private void joinToParent(EntityClass entity, TableDraft table) {
        if (entity.isRoot()) {
            return;
        }
        ElementPlace place = ElementPlace.of(entity.element());
        List<AnnotationUse> stated = reading.annotations()
                .repeated(entity.element(), Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS);
        List<AnnotationUse> foreignKeys = new ArrayList<>();
        reading.annotations()
                .on(entity.element(), Jpa.PRIMARY_KEY_JOIN_COLUMNS)
                .ifPresent(use -> foreignKeys.addAll(use.nested("foreignKey")));
        stated.forEach(use -> foreignKeys.addAll(use.nested("foreignKey")));
        reading.targets()
                .of(entity.parent().orElseThrow().element(), place, entity.name())
                .ifPresent(parent -> reading.tables().joinKey(table, parent, stated, foreignKeys, place));
    }

    private KeyAttributes keyOf(EntityClass entity) {
        return KeyAttributes.of(entity.root(), reading.entities(), reading.annotations());
    }

    private void readConstraints(EntityClass entity, TableDraft table) {
        for (AnnotationUse check :
                reading.annotations().repeated(entity.element(), Hibernate.CHECK, Hibernate.CHECKS)) {
            table.addCheck(check, check.string("constraints", ""), "@Check(name = \"%s\")");
        }
        Comments.of(entity.element(), reading.annotations()).ifPresent(table::comment);
        reading.annotations().on(entity.element(), Jpa.TABLE).ifPresent(use -> indexes.read(use, table));
    }

    /** Reads what the annotations say of whole tables, once all columns are there. */
    void readConstraints(EntityClass entity) {
        reading.schema().tableOf(entity).ifPresent(table -> readConstraints(entity, table));
        for (AnnotationUse use : reading.tables().secondaryOf(entity)) {
            reading.schema()
                    .table(reading.naming().physical(Identifier.of(use.string("name", ""))))
                    .ifPresent(table -> {
                        indexes.read(use, table);
                        Comments.of(entity.element(), use.string("name", ""), reading.annotations())
                                .ifPresent(table::comment);
                    });
        }
    }
}
