package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.report.Problems;
import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.RowClass;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.naming.DerivedNames;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table while its entity is being read. Key columns come first, the others follow as they are added. */
final class TableDraft {

    private final Identifier name;
    private final String entity;
    private final String attribute;
    private final SourcePlaces places;
    private final Problems problems;

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Identifier> physicalNames = new HashMap<>();
    private final Set<String> byRelation = new HashSet<>();
    private final Map<String, UniqueConstraint> uniquesOfRelations = new HashMap<>();
    private final Set<String> readOnlyColumns = new HashSet<>();
    private final KeyDraft key;
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final Map<EntityClass, List<Identifier>> requiredIn = new HashMap<>();
    private final NaturalKey naturalKey = new NaturalKey();
    private final List<RowClass> classes = new ArrayList<>();
    private String comment;
    private boolean shared;

    /**
     * @param name the table's name in the database
     * @param entity the binary name of the class behind it, or {@code null}
     * @param attribute the path of the attribute of that class whose values or links it holds, or {@code null}
     */
    TableDraft(Identifier name, String entity, String attribute, SourcePlaces places, Problems problems) {
        this.name = name;
        this.entity = entity;
        this.attribute = attribute;
        this.places = places;
        this.problems = problems;
        this.key = new KeyDraft(name);
    }

    /** Takes note that several entities have this table, and may say the same of it. */
    void share() {
        shared = true;
    }

    Identifier name() {
        return name;
    }

    String entity() {
        return entity;
    }

    /**
     * Adds a column, or takes note that two attributes share it.
     *
     * @param logical its name before the naming strategy, by which indexes and constraints may call it
     * @param place where it comes from
     * @param readOnly whether the attribute only shows a column that another one writes, and so need not agree with it
     */
    void add(Column column, Identifier logical, ElementPlace place, boolean readOnly) {
        Column before = columns.get(column.name().key());
        if (before == null || byRelation.remove(before.name().key())) {
            uniques.remove(uniquesOfRelations.remove(column.name().key()));
            put(column, logical, place, "@Column(name = \"%s\")");
            if (readOnly) {
                readOnlyColumns.add(column.name().key());
            }
        } else if (readOnly || readOnlyColumns.remove(before.name().key())) {
            physicalNames.putIfAbsent(logical.key(), column.name());
        } else if (!before.type().equals(column.type())) {
            problems.error(
                    ProblemKind.DUPLICATE_COLUMN,
                    place,
                    "The attributes '" + before.attribute() + "' and '" + column.attribute() + "' both map the column '"
                            + column.name() + "' of the table '" + name + "', with different types.",
                    "Give one of them another column with @Column(name = …).");
        } else if (before.nullable() && !column.nullable()) {
            physicalNames.putIfAbsent(logical.key(), column.name());
            columns.put(before.name().key(), required(before));
        }
    }

    /** Adds a column of nobody's attribute. */
    void add(Column column, Identifier logical, ElementPlace place) {
        add(column, logical, place, false);
    }

    /**
     * Adds a column of a relation. Where a basic attribute maps the same column, that says what it is, whichever comes first;
     * of two relations, the first.
     */
    void addRelation(Column column, Identifier logical, ElementPlace place) {
        if (columns.containsKey(column.name().key())) {
            physicalNames.putIfAbsent(logical.key(), column.name());
        } else {
            put(column, logical, place, "@JoinColumn(name = \"%s\")");
            byRelation.add(column.name().key());
        }
    }

    private void put(Column column, Identifier logical, ElementPlace place, String spelling) {
        physicalNames.putIfAbsent(logical.key(), column.name());
        columns.put(column.name().key(), column);
        places.put(Subject.of(Subject.Kind.COLUMN, name, column.name()), place, spelling);
    }

    private static Column required(Column column) {
        return column.required();
    }

    void addToKey(Identifier column) {
        key.add(column);
    }

    /**
     * Adds to the key a column that others may refer to by its position alone.
     *
     * @param path the path of its attribute, by which Hibernate sorts
     */
    void addToKey(Identifier column, String path) {
        key.add(column, path);
    }

    /** The path by which Hibernate sorts a column of the key. */
    String keyPath(Identifier column) {
        return key.path(column);
    }

    /** The columns by which people tell rows apart. */
    NaturalKey naturalKey() {
        return naturalKey;
    }

    /** Adds what follows from all columns together. */
    void finish() {
        List<Identifier> names = naturalKey.columns();
        boolean stated =
                uniques.stream().anyMatch(unique -> Set.copyOf(unique.columns()).equals(Set.copyOf(names)));
        if (!names.isEmpty() && !stated) {
            add(
                    new UniqueConstraint(DerivedNames.unique(name, names), names),
                    naturalKey.place(),
                    "@UniqueConstraint(name = \"%s\")");
        }
    }

    /** Adds a unique constraint, unless the table has one on these columns. */
    void add(UniqueConstraint unique, ElementPlace place, String spelling) {
        if (uniques.stream().noneMatch(known -> known.columns().equals(unique.columns()))) {
            uniques.add(unique);
            places.put(Subject.of(Subject.Kind.UNIQUE, name, unique.name()), place, spelling);
        }
    }

    /** The same of a relation's columns; but a column that a basic attribute maps, too, is as unique as that says. */
    void addUniqueOfRelation(UniqueConstraint unique, ElementPlace place, String spelling) {
        String first = unique.columns().get(0).key();
        if (unique.columns().size() > 1 || byRelation.contains(first)) {
            add(unique, place, spelling);
        }
        if (unique.columns().size() == 1) {
            uniquesOfRelations.put(first, unique);
        }
    }

    /** Adds a foreign key, unless the table has the same one already. */
    void add(ForeignKey foreignKey, ElementPlace place, String spelling) {
        boolean known = foreignKeys.stream()
                .anyMatch(other -> other.columns().equals(foreignKey.columns())
                        && other.targetTable().sameAs(foreignKey.targetTable())
                        && other.targetColumns().equals(foreignKey.targetColumns()));
        if (!known) {
            foreignKeys.add(foreignKey);
            places.put(Subject.of(Subject.Kind.FOREIGN_KEY, name, foreignKey.name()), place, spelling);
        }
    }

    /** A derived name for a foreign key, which has another where the same columns refer to a second table. */
    Identifier newForeignKeyName(List<Identifier> columns, Identifier target) {
        Identifier plain = DerivedNames.foreignKey(name, columns);
        if (foreignKeys.stream().noneMatch(known -> known.name().sameAs(plain))) {
            return plain;
        }
        List<Identifier> withTarget = new ArrayList<>(columns);
        withTarget.add(target);
        return DerivedNames.foreignKey(name, withTarget);
    }

    /** States what happens to rows when one is deleted that they refer to by an attribute. */
    void onDelete(String attribute, OnDelete onDelete) {
        if (onDelete != OnDelete.NO_ACTION) {
            foreignKeys.replaceAll(
                    foreignKey -> attribute.equals(foreignKey.attribute()) ? foreignKey.with(onDelete) : foreignKey);
        }
    }

    /** Adds a unique index, which is a constraint of its own even beside another on its columns. */
    void addUniqueIndex(UniqueConstraint unique, ElementPlace place) {
        if (uniques.stream().noneMatch(known -> known.name().sameAs(unique.name()))) {
            uniques.add(unique);
            places.put(Subject.of(Subject.Kind.UNIQUE, name, unique.name()), place, "@Index(name = \"%s\")");
        }
    }

    void add(Index index, ElementPlace place, String spelling) {
        if (shared && indexes.contains(index)) {
            return;
        }
        indexes.add(index);
        places.put(Subject.of(Subject.Kind.INDEX, name, index.name()), place, spelling);
    }

    void add(CheckConstraint check, ElementPlace place, String spelling) {
        if (shared && checks.stream().anyMatch(known -> known.expression().equals(check.expression()))) {
            return;
        }
        checks.add(check);
        places.put(Subject.of(Subject.Kind.CHECK, name, check.name()), place, spelling);
    }

    /** Adds a check constraint on the whole table, under the name that the annotation states. */
    void addCheck(AnnotationUse check, String condition, String spelling) {
        Identifier stated = check.text("name").map(Identifier::of).orElseGet(() -> newCheckName(Identifier.of("row")));
        add(new CheckConstraint(stated, condition), check.place("name"), spelling);
    }

    /** A derived name for a check of a column, which has another when the column has several. */
    Identifier newCheckName(Identifier column) {
        Identifier name = DerivedNames.check(this.name, List.of(column));
        for (int number = 2; isTaken(name); number++) {
            name = DerivedNames.check(this.name, List.of(column, Identifier.of(Integer.toString(number))));
        }
        return name;
    }

    private boolean isTaken(Identifier check) {
        // the dialect's own check of an enum has the plain derived name
        return checks.stream().anyMatch(known -> known.name().sameAs(check))
                || columns.values().stream()
                        .filter(column -> !column.type().values().isEmpty())
                        .anyMatch(column -> DerivedNames.check(this.name, List.of(column.name()))
                                .sameAs(check));
    }

    void comment(String text) {
        comment = text;
    }

    /** Takes note that a class of a hierarchy has rows here. */
    void add(RowClass rows) {
        classes.add(rows);
    }

    /** Takes note that rows of an entity's class need a column that may be {@code NULL} in rows of others. */
    void requireIn(EntityClass entity, Identifier column) {
        requiredIn.computeIfAbsent(entity, nobody -> new ArrayList<>()).add(column);
    }

    /** The columns that rows of a class need by its own doing. */
    List<Identifier> requiredIn(EntityClass entity) {
        return requiredIn.getOrDefault(entity, List.of());
    }

    /** The column that an annotation calls by its name, before or after the naming strategy. */
    Optional<Column> column(Identifier called) {
        Identifier physical = physicalNames.getOrDefault(called.key(), called);
        return Optional.ofNullable(columns.get(physical.key()));
    }

    List<Column> columns() {
        return List.copyOf(columns.values());
    }

    /** The columns that make up the primary key, as added. */
    List<Column> keyColumns() {
        return key.columns().stream().map(column -> columns.get(column.key())).toList();
    }

    boolean hasColumns() {
        return !columns.isEmpty();
    }

    Table table() {
        List<Column> ordered = new ArrayList<>(keyColumns());
        columns.values().stream().filter(column -> !ordered.contains(column)).forEach(ordered::add);
        return new Table(
                name,
                ordered,
                key.finish(uniques),
                uniques.stream().filter(unique -> !key.isSaidBy(unique)).toList(),
                foreignKeys,
                indexes,
                checks,
                comment,
                entity,
                attribute,
                classes);
    }
}
