package dev.lintel.processor.reading;

import static java.util.stream.Collectors.joining;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.problem.ProblemKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Reads the column that tells the classes of a hierarchy apart, and what rows of each class need. */
final class Discriminators {

    /** Jakarta Persistence 3.2, {@code DiscriminatorColumn}. */
    private static final String DEFAULT_NAME = "DTYPE";

    private static final int DEFAULT_LENGTH = 31;

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
        if (table.isPresent() && hasDiscriminator(root, members)) {
            Identifier name = add(root, table.get());
            List<String> values = members.stream()
                    .filter(member -> !member.element().getModifiers().contains(Modifier.ABSTRACT))
                    .map(this::value)
                    .sorted()
                    .toList();
            if (isText(root) && !values.isEmpty()) {
                table.get()
                        .add(
                                new CheckConstraint(table.get().newCheckName(name), CheckText.in(name, values)),
                                place(root),
                                "%s");
            }
        }
    }

    private boolean hasDiscriminator(EntityClass root, Collection<EntityClass> members) {
        boolean stated = stated(root).isPresent();
        return switch (root.inheritance()) {
            case SINGLE_TABLE -> stated || members.size() > 1;
            case JOINED -> stated;
            case TABLE_PER_CLASS -> false;
        };
    }

    private Identifier add(EntityClass root, TableDraft table) {
        Identifier logical = logicalName(root);
        Identifier name = reading.naming().physical(logical);
        table.add(new Column(name, type(root), false, false, null, null, null), logical, place(root));
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
    void addRequirements(EntityClass root) {
        Optional<TableDraft> table = reading.schema().tableOf(root);
        if (table.isEmpty() || root.inheritance() != Inheritance.SINGLE_TABLE || !isText(root)) {
            return;
        }
        Identifier discriminator = reading.naming().physical(logicalName(root));
        table.get().requiredIn().forEach((entity, columns) -> {
            if (entity.element().getModifiers().contains(Modifier.ABSTRACT)) {
                reading.problems()
                        .error(
                                ProblemKind.UNSUPPORTED_MAPPING,
                                ElementPlace.of(entity.element()),
                                "'" + entity.element().getSimpleName()
                                        + "' is abstract and requires columns that other classes of its table lack.",
                                "Move the attributes into the classes below it, or leave it to them to be required.");
            }
            String required = columns.stream()
                    .distinct()
                    .map(column -> CheckText.column(column) + " is not null")
                    .collect(joining(" and "));
            table.get()
                    .add(
                            new CheckConstraint(
                                    table.get().newCheckName(Identifier.of(entity.name())),
                                    CheckText.column(discriminator) + " <> " + CheckText.literal(value(entity))
                                            + " or (" + required + ")"),
                            ElementPlace.of(entity.element()),
                            "%s");
        });
    }
}
