package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.naming.DerivedNames;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads {@code @ManyToOne} and {@code @OneToOne}: the join columns, and the foreign key to the other entity's table. */
final class ToOneReader {

    private final Reading reading;
    private final KeyReader keys;

    ToOneReader(Reading reading, KeyReader keys) {
        this.reading = reading;
        this.keys = keys;
    }

    /**
     * @param use the attribute's {@code @ManyToOne} or {@code @OneToOne}
     */
    void read(Attribute attribute, AnnotationUse use, EntityClass entity, TableDraft table) {
        if (use.text("mappedBy").isPresent()) {
            return;
        }
        Optional<EntityClass> target = target(attribute, use);
        if (target.isEmpty()) {
            return;
        }
        Optional<TableDraft> targetTable = keys.keyOf(target.get());
        if (targetTable.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            ElementPlace.of(attribute.element()),
                            "'" + attribute.name() + "' refers to '"
                                    + target.get().element().getSimpleName()
                                    + "', whose identifier can't be read.",
                            "Mend the identifier of '" + target.get().element().getSimpleName() + "' first.");
            return;
        }
        boolean isId = reading.annotations().has(attribute.element(), Jpa.ID);
        boolean required = isId || !use.bool("optional", true);
        List<AnnotationUse> joins =
                reading.annotations().repeated(attribute.element(), Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
        Optional<List<Join>> columns = joins(attribute, joins, targetTable.get());
        if (columns.isEmpty()) {
            return;
        }
        List<Identifier> names = new ArrayList<>();
        List<Identifier> targets = new ArrayList<>();
        for (Join join : columns.get()) {
            Identifier name = reading.naming().physical(join.logical());
            table.add(
                    new Column(
                            name,
                            join.target().type(),
                            !required && join.nullable(),
                            false,
                            null,
                            null,
                            attribute.name()),
                    join.logical(),
                    join.place());
            names.add(name);
            targets.add(join.target().name());
        }
        addUnique(attribute, use, joins, table, names);
        addForeignKey(attribute, joins, table, names, target.get(), targetTable.get(), targets);
    }

    /** The entity referred to; a problem and nothing if there is none that somebody owns. */
    private Optional<EntityClass> target(Attribute attribute, AnnotationUse use) {
        Optional<TypeElement> type = use.typeElement("targetEntity")
                .or(() -> attribute.type().getKind() == TypeKind.DECLARED
                        ? Optional.of((TypeElement) ((DeclaredType) attribute.type()).asElement())
                        : Optional.empty());
        if (type.isEmpty() || !reading.entities().isEntity(type.get())) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            ElementPlace.of(attribute.element()),
                            "'" + attribute.name() + "' refers to " + attribute.type() + ", which is not an @Entity.",
                            "Make it one, or state the entity with " + use.spelling() + "(targetEntity = ….class).");
            return Optional.empty();
        }
        EntityClass target = reading.entities().of(type.get());
        if (target.plugin().isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.UNOWNED_REFERENCE,
                            ElementPlace.of(attribute.element()),
                            "'" + attribute.name() + "' refers to the entity '"
                                    + target.element().getQualifiedName() + "', which belongs to no plugin.",
                            "Mark that class with @PluginModel(plugin = …), so that its table has an owner.");
            return Optional.empty();
        }
        reading.referredTo().putIfAbsent(target.plugin().get(), target.element());
        return Optional.of(target);
    }

    /** The join columns in the order of the target's key; those that the source leaves out have their default names. */
    private Optional<List<Join>> joins(Attribute attribute, List<AnnotationUse> stated, TableDraft target) {
        List<Column> key = target.keyColumns();
        if (!stated.isEmpty() && stated.size() != key.size()) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            stated.get(0).place(),
                            "'" + attribute.name() + "' has " + stated.size()
                                    + " join columns, but the key of the table '" + target.name() + "' has "
                                    + key.size() + ".",
                            "Write one @JoinColumn for each column of the key.");
            return Optional.empty();
        }
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            if (stated.isEmpty()) {
                joins.add(new Join(
                        defaultName(attribute, key.get(i)), key.get(i), true, ElementPlace.of(attribute.element())));
                continue;
            }
            AnnotationUse use = stated.get(i);
            Optional<Column> referenced = referenced(use, key, i, target);
            if (referenced.isEmpty()) {
                return Optional.empty();
            }
            joins.add(new Join(
                    use.text("name").map(Identifier::of).orElseGet(() -> defaultName(attribute, referenced.get())),
                    referenced.get(),
                    use.bool("nullable", true),
                    use.place("name")));
        }
        return Optional.of(joins);
    }

    private Optional<Column> referenced(AnnotationUse use, List<Column> key, int position, TableDraft target) {
        Optional<String> stated = use.text("referencedColumnName");
        if (stated.isEmpty()) {
            return Optional.of(key.get(position));
        }
        Identifier name = reading.naming().physical(Identifier.of(stated.get()));
        Optional<Column> found =
                key.stream().filter(column -> column.name().sameAs(name)).findFirst();
        if (found.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            use.place("referencedColumnName"),
                            "'" + stated.get() + "' is no column of the primary key of the table '" + target.name()
                                    + "', and references to other columns can't be mapped yet.",
                            "Refer to the primary key.");
        }
        return found;
    }

    /** Jakarta Persistence 3.2, {@code JoinColumn.name}: the attribute's name, {@code _}, the name of the key column. */
    private static Identifier defaultName(Attribute attribute, Column target) {
        return new Identifier(
                attribute.name() + "_" + target.name().text(), target.name().quoted());
    }

    private void addUnique(
            Attribute attribute,
            AnnotationUse use,
            List<AnnotationUse> joins,
            TableDraft table,
            List<Identifier> columns) {
        boolean stated = joins.stream().anyMatch(join -> join.bool("unique", false));
        if (use.name().equals(Jpa.ONE_TO_ONE) || stated) {
            table.add(
                    new UniqueConstraint(DerivedNames.unique(table.name(), columns), columns),
                    ElementPlace.of(attribute.element()),
                    "@UniqueConstraint(name = \"%s\")");
        }
    }

    private void addForeignKey(
            Attribute attribute,
            List<AnnotationUse> joins,
            TableDraft table,
            List<Identifier> columns,
            EntityClass target,
            TableDraft targetTable,
            List<Identifier> targets) {
        Optional<AnnotationUse> stated = joins.stream()
                .flatMap(join -> join.nested("foreignKey").stream())
                .findFirst();
        if (stated.map(use -> use.constant("value", "PROVIDER_DEFAULT").equals("NO_CONSTRAINT"))
                .orElse(false)) {
            return;
        }
        Optional<String> name = stated.flatMap(use -> use.text("name"));
        table.add(
                new ForeignKey(
                        name.map(Identifier::of).orElseGet(() -> DerivedNames.foreignKey(table.name(), columns)),
                        columns,
                        target.plugin().orElseThrow(),
                        targetTable.name(),
                        targets,
                        attribute.name()),
                stated.filter(use -> name.isPresent())
                        .map(use -> use.place("name"))
                        .orElse(ElementPlace.of(attribute.element())),
                "@ForeignKey(name = \"%s\")");
    }

    /** One join column: its name before the naming strategy, what it refers to, and where it is written. */
    private record Join(Identifier logical, Column target, boolean nullable, ElementPlace place) {}
}
