package dev.lintel.processor.reading;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.RowClass;
import dev.lintel.schema.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Reads the column that tells the classes of a hierarchy apart, and what rows of each class need. */
final class Discriminators {

    /** Jakarta Persistence 3.2, {@code DiscriminatorColumn}. */
    private static final String DEFAULT_NAME = "DTYPE";

    private static final int DEFAULT_LENGTH = 31;

    private static final String NUMBER = "-?[0-9]+";

    private final Reading reading;

    Discriminators(Reading reading) {
        this.reading = reading;
    }

    /**
     * Adds a hierarchy's discriminator, if it has one.
     *
     * @param root the topmost entity, whose table has been opened
     * @param members all entities of the hierarchy that this plugin has, the root among them
     */
    void open(EntityClass root, Collection<EntityClass> members) {
        Optional<TableDraft> table = reading.schema().tableOf(root);
        boolean hasDiscriminator = table.isPresent() && hasDiscriminator(root, members);
        if (members.size() > 1
                && root.plugin().equals(Optional.of(reading.plugin().name()))) {
            noteClasses(members, hasDiscriminator ? table.get() : null);
        }
        if (hasDiscriminator) {
            Identifier name = add(root, table.get());
            List<String> values = members.stream()
                    .filter(member -> !isAbstract(member))
                    .map(this::value)
                    .sorted()
                    .toList();
            boolean known = isText(root) || values.stream().allMatch(value -> value.matches(NUMBER));
            if (known && !values.isEmpty()) {
                table.get()
                        .add(
                                new CheckConstraint(
                                        table.get().newCheckName(name), CheckText.in(name, literals(root, values))),
                                place(root),
                                "%s");
            }
        }
    }

    /** Notes in each table which classes have rows in it, so that a later migration knows where they are. */
    private void noteClasses(Collection<EntityClass> members, TableDraft told) {
        for (EntityClass member : members) {
            if (isAbstract(member)) {
                continue;
            }
            String name = reading.elements().getBinaryName(member.element()).toString();
            String value = value(member);
            boolean isKnown = isText(member.root()) || value.matches(NUMBER);
            String literal = isText(member.root()) ? CheckText.literal(value) : value;
            Set<TableDraft> tables = new LinkedHashSet<>();
            for (Optional<EntityClass> level = Optional.of(member);
                    level.isPresent();
                    level = level.get().parent()) {
                boolean isOwn = level.get() == member || member.inheritance() != Inheritance.TABLE_PER_CLASS;
                if (isOwn) {
                    reading.schema().tableOf(level.get()).ifPresent(tables::add);
                }
            }
            tables.forEach(table -> table.add(new RowClass(name, table == told && isKnown ? literal : null)));
        }
    }

    private List<String> literals(EntityClass root, List<String> values) {
        return isText(root) ? values.stream().map(CheckText::literal).toList() : values;
    }

    private boolean hasDiscriminator(EntityClass root, Collection<EntityClass> members) {
        boolean stated = stated(root).isPresent();
        if (reading.annotations().has(root.element(), Hibernate.DISCRIMINATOR_FORMULA)) {
            return false;
        }
        return switch (root.inheritance()) {
            case SINGLE_TABLE -> stated || members.size() > 1;
            case JOINED -> stated;
            case TABLE_PER_CLASS -> false;
        };
    }

    private Identifier add(EntityClass root, TableDraft table) {
        Identifier logical = logicalName(root);
        Identifier name = reading.naming().physical(logical);
        table.add(
                new Column(name, type(root), false, false, null, null, ColumnRole.DISCRIMINATOR), logical, place(root));
        String value = value(root);
        if (!isAbstract(root) && (isText(root) || value.matches(NUMBER))) {
            // as long as there was no discriminator, all rows were of the one class
            reading.hints().imply(table.name(), name, isText(root) ? CheckText.literal(value) : value);
        }
        return name;
    }

    private Optional<AnnotationUse> stated(EntityClass root) {
        return reading.annotations().on(root.element(), Jpa.DISCRIMINATOR_COLUMN);
    }

    private Identifier logicalName(EntityClass root) {
        return Identifier.of(stated(root).flatMap(use -> use.text("name")).orElse(DEFAULT_NAME));
    }

    private ElementPlace place(EntityClass root) {
        return stated(root).map(use -> use.place("name")).orElse(ElementPlace.of(root.element()));
    }

    private static String kind(Optional<AnnotationUse> stated) {
        return stated.map(use -> use.constant("discriminatorType", "STRING")).orElse("STRING");
    }

    private boolean isText(EntityClass root) {
        return !kind(stated(root)).equals("INTEGER");
    }

    private ColumnType type(EntityClass root) {
        Optional<AnnotationUse> stated = stated(root);
        Optional<String> definition = stated.flatMap(use -> use.text("columnDefinition"));
        if (definition.isPresent()) {
            return ColumnType.defined(definition.get());
        }
        return switch (kind(stated)) {
            case "INTEGER" -> ColumnType.of(SqlType.INTEGER);
            case "CHAR" -> ColumnType.withLength(SqlType.CHAR, 1);
            default ->
                ColumnType.withLength(
                        SqlType.VARCHAR,
                        stated.map(use -> use.integer("length", DEFAULT_LENGTH)).orElse(DEFAULT_LENGTH));
        };
    }

    /** What rows of a class have in the column: stated, else the entity's name. */
    private String value(EntityClass entity) {
        return reading.annotations()
                .on(entity.element(), Jpa.DISCRIMINATOR_VALUE)
                .flatMap(use -> use.text("value"))
                .orElse(entity.name());
    }

    /** Once all columns are there: rows of a class have what it requires, though the column may be {@code NULL} in others. */
    void addRequirements(EntityClass root, Collection<EntityClass> members) {
        Optional<TableDraft> table = reading.schema().tableOf(root);
        if (table.isPresent()
                && root.inheritance() == Inheritance.SINGLE_TABLE
                && !reading.annotations().has(root.element(), Hibernate.DISCRIMINATOR_FORMULA)) {
            members.stream()
                    .filter(member -> !member.isRoot())
                    .filter(member -> !isAbstract(member))
                    .forEach(member -> addRequirement(root, member, table.get()));
        }
    }

    private void addRequirement(EntityClass root, EntityClass member, TableDraft table) {
        // Hibernate asks for what the class and the one above it require, and for no more
        List<Identifier> columns = new ArrayList<>();
        member.parent().ifPresent(parent -> columns.addAll(required(parent, table)));
        columns.addAll(required(member, table));
        if (columns.isEmpty()) {
            return;
        }
        Identifier discriminator = reading.naming().physical(logicalName(root));
        String value = isText(root) ? CheckText.literal(value(member)) : value(member);
        String required = columns.stream()
                .distinct()
                .map(column -> CheckText.column(column) + " is not null")
                .collect(joining(" and "));
        table.add(
                new CheckConstraint(
                        table.newCheckName(Identifier.of(member.name())),
                        CheckText.column(discriminator) + " <> " + value + " or (" + required + ")"),
                ElementPlace.of(member.element()),
                "%s");
    }

    /** What rows of a class need, in the order of the attributes' names. */
    private static List<Identifier> required(EntityClass entity, TableDraft table) {
        return table.requiredIn(entity).stream()
                .sorted(comparing(
                        column -> table.column(column).map(Column::attribute).orElse(column.key())))
                .toList();
    }

    private static boolean isAbstract(EntityClass entity) {
        return entity.element().getModifiers().contains(Modifier.ABSTRACT);
    }
}
