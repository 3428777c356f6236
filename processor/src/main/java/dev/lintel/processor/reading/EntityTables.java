package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens the tables of entities: their main table, and their secondary tables. */
final class EntityTables {

    private final Reading reading;
    private final JoinReader joins;
    private final SharedTables shared;

    EntityTables(Reading reading) {
        this.reading = reading;
        this.joins = new JoinReader(reading);
        this.shared = new SharedTables(reading);
    }

    /** What an entity's table is called in the database: as stated, else as the entity. */
    Identifier nameOf(EntityClass entity) {
        return reading.naming().physical(Identifier.of(statedName(entity).orElse(entity.name())));
    }

    private Optional<String> statedName(EntityClass entity) {
        return reading.annotations().on(entity.element(), Jpa.TABLE).flatMap(use -> use.text("name"));
    }

    /** Whether the entity has a table that is not its parent's. */
    static boolean hasOwnTable(EntityClass entity) {
        return switch (entity.inheritance()) {
            case SINGLE_TABLE -> entity.isRoot();
            case JOINED -> true;
            case TABLE_PER_CLASS -> !isAbstract(entity);
        };
    }

    private static boolean isAbstract(EntityClass entity) {
        return entity.element().getModifiers().contains(javax.lang.model.element.Modifier.ABSTRACT);
    }

    /** Opens the entity's table in the schema, or finds the one it shares. Its parent's has been opened before. */
    void open(EntityClass entity) {
        if (reading.annotations().has(entity.element(), Hibernate.SUBSELECT)) {
            // read from a query, so there is no table
            return;
        }
        if (!hasOwnTable(entity)) {
            if (entity.inheritance() == Inheritance.SINGLE_TABLE) {
                entity.parent()
                        .flatMap(parent -> reading.schema().tableOf(parent))
                        .ifPresent(shared -> reading.schema().assign(entity, shared));
                refuseForeignRoot(entity);
            }
            return;
        }
        Optional<AnnotationUse> table = reading.annotations().on(entity.element(), Jpa.TABLE);
        Identifier name = statedName(entity).isPresent() ? nameOf(entity) : implicitName(entity);
        ElementPlace place = table.map(use -> use.place("name")).orElse(ElementPlace.of(entity.element()));
        TableDraft draft = shared.find(entity, name, place)
                .orElseGet(() -> reading.schema().open(name, binaryName(entity), place, "@Table(name = \"%s\")"));
        reading.schema().assign(entity, draft);
    }

    private void refuseForeignRoot(EntityClass entity) {
        if (!entity.root().plugin().equals(entity.plugin())) {
            reading.problems()
                    .error(
                            ProblemKind.FOREIGN_TABLE,
                            ElementPlace.of(entity.element()),
                            "'" + entity.element().getSimpleName() + "' puts its columns into the table of '"
                                    + entity.root().element().getQualifiedName() + "', which the plugin '"
                                    + reading.plugin().name() + "' does not own.",
                            "Let the root of the hierarchy state @Inheritance(strategy = InheritanceType.JOINED).");
        }
    }

    /** The default name where it carries the plugin's prefix; else the one to write, and the problem that says so. */
    private Identifier implicitName(EntityClass entity) {
        Identifier implicit = nameOf(entity);
        String prefix = reading.plugin().prefix();
        if (implicit.key().startsWith(prefix)) {
            return implicit;
        }
        String literal = prefix
                + Naming.snakeCase(entity.element().getSimpleName().toString()).toLowerCase(Locale.ROOT);
        reading.problems()
                .error(
                        ProblemKind.MISSING_TABLE,
                        reading.annotations()
                                .on(entity.element(), Jpa.TABLE)
                                .map(AnnotationUse::place)
                                .orElse(ElementPlace.of(entity.element())),
                        "The model '" + entity.element().getSimpleName()
                                + "' does not name its table, and the default '"
                                + implicit + "' lacks the prefix '" + prefix + "' of the plugin '"
                                + reading.plugin().name() + "'.",
                        "Write @Table(name = \"" + literal + "\").");
        return Identifier.of(literal);
    }

    private String binaryName(EntityClass entity) {
        return reading.elements().getBinaryName(entity.element()).toString();
    }

    /** Opens the entity's secondary tables, whose key is that of its main table. */
    void openSecondary(EntityClass entity) {
        for (AnnotationUse use : secondaryOf(entity)) {
            Identifier name = reading.naming().physical(Identifier.of(use.string("name", "")));
            TableDraft table = reading.schema()
                    .open(name, binaryName(entity), use.place("name"), "@SecondaryTable(name = \"%s\")");
            Optional<Target> main = reading.targets().of(entity.element(), use.place(), entity.name());
            main.ifPresent(target ->
                    joinKey(table, target, use.nested("pkJoinColumns"), use.nested("foreignKey"), use.place()));
        }
    }

    List<AnnotationUse> secondaryOf(EntityClass entity) {
        return entity.levels().stream()
                .flatMap(level ->
                        reading.annotations().repeated(level, Jpa.SECONDARY_TABLE, Jpa.SECONDARY_TABLES).stream())
                .toList();
    }

    /** Gives a table the key of another, and the foreign key that says so. */
    void joinKey(
            TableDraft table,
            Target target,
            List<AnnotationUse> stated,
            List<AnnotationUse> foreignKeys,
            ElementPlace place) {
        Optional<List<Join>> found = joins.read(stated, target, Column::name, place);
        if (found.isEmpty()) {
            return;
        }
        List<Identifier> names = new ArrayList<>();
        for (Join join : found.get()) {
            Identifier name = reading.naming().physical(join.logical());
            table.add(
                    new Column(name, join.type(), false, false, null, null, ColumnRole.parentKey(join.target())),
                    join.logical(),
                    join.place());
            table.addToKey(name, target.keyPath(join.target()));
            names.add(name);
        }
        List<Column> referenced = found.get().stream().map(Join::target).toList();
        joins.addForeignKey(
                foreignKeys, table, names, target, referenced, place, joins.onDelete(place.element()), null);
    }

    /** The table that a column says it is in: the entity's main table or one of its secondary tables. */
    Optional<TableDraft> named(String stated, ElementPlace place, Attribute attribute, Destination destination) {
        Identifier name = reading.naming().physical(Identifier.of(stated));
        if (name.sameAs(destination.table().name())) {
            return Optional.of(destination.table());
        }
        Optional<TableDraft> table = secondaryOf(destination.entity()).stream()
                .map(use -> reading.naming().physical(Identifier.of(use.string("name", ""))))
                .filter(name::sameAs)
                .findFirst()
                .flatMap(reading.schema()::table);
        if (table.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            place,
                            "'" + attribute.name() + "' is to be in the table '" + stated + "', which '"
                                    + destination.entity().element().getSimpleName() + "' does not have.",
                            "Declare it with @SecondaryTable(name = \"" + stated + "\").");
        }
        return table;
    }
}
