package dev.lintel.processor.reading;

import static java.util.Comparator.comparing;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;

/**
 * Reads join columns of every sort ({@code @JoinColumn}, {@code @PrimaryKeyJoinColumn}, {@code @MapKeyJoinColumn}) and makes
 * the foreign keys that go with them.
 */
final class JoinReader {

    private final Reading reading;

    JoinReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The join columns to an entity's table, in the order of its key; those to other columns in the order stated. Where none
     * says what it refers to, each refers to the column of the key that Hibernate has at its position.
     *
     * @param stated the annotations
     * @param target what is referred to
     * @param defaultName the name of a column that states none, from the one it refers to
     * @param place the place of what is not stated
     * @return empty if they don't fit, which has been reported
     */
    Optional<List<Join>> read(
            List<AnnotationUse> stated, Target target, Function<Column, Identifier> defaultName, ElementPlace place) {
        return find(stated, target, defaultName, place).filter(joins -> hasOwnTypes(joins, target, place));
    }

    /** The join column of a reference to another attribute than the identifier. */
    Optional<List<Join>> readPropertyRef(
            AnnotationUse use, List<AnnotationUse> stated, Target target, Identifier name, ElementPlace place) {
        Optional<List<Join>> joins = new PropertyRefs(reading).read(use, stated, target, name);
        joins.ifPresent(found -> requireUnique(found, target, place));
        return joins.filter(found -> hasOwnTypes(found, target, place));
    }

    /** A type of the database's own belongs to the plugin that makes it, and would be a reference that no one sees. */
    private boolean hasOwnTypes(List<Join> joins, Target target, ElementPlace place) {
        Optional<Join> foreign = joins.stream()
                .filter(join -> join.type().sqlType() == SqlType.NAMED_ENUM)
                .filter(join -> !target.plugin().equals(reading.plugin().name()))
                .findFirst();
        foreign.ifPresent(
                join -> reading.problems()
                        .error(
                                ProblemKind.UNSUPPORTED_MAPPING,
                                place,
                                "The key of the table '" + target.name() + "' has the type '"
                                        + join.type().definition() + "', which is the plugin '" + target.plugin()
                                        + "'s own in the database.",
                                "Let that plugin store the key as text, without NAMED_ENUM, or refer to another key of its table."));
        return foreign.isEmpty();
    }

    private Optional<List<Join>> find(
            List<AnnotationUse> stated, Target target, Function<Column, Identifier> defaultName, ElementPlace place) {
        List<Column> key = target.key();
        List<Join> joins = new ArrayList<>();
        if (stated.isEmpty()) {
            key.forEach(column -> joins.add(new Join(defaultName.apply(column), column, Optional.empty(), place)));
            return Optional.of(joins);
        }
        boolean positional = stated.stream()
                .noneMatch(use -> use.text("referencedColumnName").isPresent());
        if (positional && stated.size() != key.size()) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            stated.get(0).place(),
                            (stated.size() == 1
                                            ? "There is 1 join column"
                                            : "There are " + stated.size() + " join columns")
                                    + ", but the key of the table '" + target.name()
                                    + "' has " + key.size() + " columns.",
                            "Write one for each column of the key, with its referencedColumnName.");
            return Optional.empty();
        }
        for (int i = 0; i < stated.size(); i++) {
            AnnotationUse use = stated.get(i);
            Optional<Column> referenced = use.text("referencedColumnName").isPresent()
                    ? referenced(use, target)
                    : Optional.of(target.sortedKey().get(Math.min(i, key.size() - 1)));
            if (referenced.isEmpty()) {
                return Optional.empty();
            }
            Identifier name = use.text("name").map(Identifier::of).orElseGet(() -> defaultName.apply(referenced.get()));
            joins.add(new Join(name, referenced.get(), Optional.of(use), use.place("name")));
        }
        requireUnique(joins, target, place);
        // MariaDB takes a foreign key only in the order of the key it refers to
        joins.sort(comparing(join -> key.indexOf(join.target())));
        return Optional.of(joins);
    }

    /** Columns that are referred to are unique, by a constraint that Hibernate adds; but the key is not taken apart. */
    private void requireUnique(List<Join> found, Target target, ElementPlace place) {
        List<Identifier> names =
                found.stream().map(join -> join.target().name()).toList();
        boolean inKey = target.key().stream().map(Column::name).toList().containsAll(names);
        if (!inKey) {
            reading.later(() -> reading.schema()
                    .table(target.name())
                    .ifPresent(table -> new LinkTable(reading, table).addUnique(names, place)));
        }
    }

    private Optional<Column> referenced(AnnotationUse use, Target target) {
        Identifier called = Identifier.of(use.string("referencedColumnName", ""));
        Optional<Column> column = target.column(called);
        if (column.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.UNKNOWN_COLUMN,
                            use.place("referencedColumnName"),
                            "The table '" + target.name() + "' has no column '" + called + "'.",
                            "Write one of its columns: "
                                    + String.join(
                                            ", ",
                                            target.columns().stream()
                                                    .map(known -> known.name().text())
                                                    .toList())
                                    + ".");
        }
        return column;
    }

    /** Adds the checks that a join column states. */
    static void addChecks(Join join, Identifier column, TableDraft table) {
        for (AnnotationUse stated : join.stated().stream().toList()) {
            for (AnnotationUse check : stated.nested("check")) {
                ColumnReader.addCheck(
                        check, check.string("constraint", ""), table, column, "@CheckConstraint(name = \"%s\")");
            }
        }
    }

    /**
     * Makes the foreign key of some join columns, unless an annotation turns it off.
     *
     * @param stated the {@code @ForeignKey}s that may hold for it, the nearest first
     * @param place the place of a name that none of them states
     * @param onDelete what happens to referring rows
     * @param attribute the path of the attribute it comes from, or {@code null}
     */
    void addForeignKey(
            List<AnnotationUse> stated,
            TableDraft table,
            List<Identifier> columns,
            Target target,
            List<Column> referenced,
            ElementPlace place,
            OnDelete onDelete,
            String attribute) {
        Optional<AnnotationUse> use = stated.stream().findFirst();
        boolean unwanted = use.map(key -> key.constant("value", "CONSTRAINT").equals("NO_CONSTRAINT"))
                .orElse(false);
        List<Identifier> names = referenced.stream().map(Column::name).toList();
        // a part of a key is in several rows, so no foreign key can refer to it
        boolean partOfKey = names.size() < target.key().size()
                && target.key().stream().map(Column::name).toList().containsAll(names);
        if (unwanted || partOfKey || !target.referable()) {
            return;
        }
        Optional<String> definition = use.flatMap(key -> key.text("foreignKeyDefinition"));
        Optional<OnDelete> defined =
                definition.flatMap(text -> ForeignKeyDefinition.onDelete(text, columns, target.name(), names));
        if (definition.isPresent() && defined.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            use.get().place("foreignKeyDefinition"),
                            "@ForeignKey(foreignKeyDefinition) says more than the mapping and an action on delete.",
                            "Leave it out, and write what the database should do into the migration's script.");
        }
        Optional<String> name = use.flatMap(key -> key.text("name"));
        table.add(
                new ForeignKey(
                        name.map(Identifier::of).orElseGet(() -> table.newForeignKeyName(columns, target.name())),
                        columns,
                        target.plugin(),
                        target.name(),
                        names,
                        defined.orElse(onDelete),
                        attribute),
                name.isPresent() ? use.get().place("name") : place,
                "@ForeignKey(name = \"%s\")");
    }

    /** What {@code @OnDelete} states on a field or a class. */
    OnDelete onDelete(Element element) {
        return reading.annotations()
                .on(element, Hibernate.ON_DELETE)
                .map(use -> OnDelete.valueOf(use.constant("action", "NO_ACTION")))
                .orElse(OnDelete.NO_ACTION);
    }
}
