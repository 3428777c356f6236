package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.naming.DerivedNames;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Column}: which table a column is in, its name, its nullability, and what else is said of it. */
final class ColumnReader {

    private final Reading reading;

    ColumnReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Adds the column of a basic attribute to its table.
     *
     * @param use the {@code @Column} that holds for it
     * @param value what it stores, and whether that may be {@code NULL}
     */
    void add(Attribute attribute, Optional<AnnotationUse> use, Destination destination, ColumnValue value) {
        Optional<TableDraft> table = table(attribute, use, destination);
        if (table.isEmpty()) {
            return;
        }
        Identifier logical = Identifier.of(
                destination.named(use.flatMap(column -> column.text("name")).orElse(value.defaultName())));
        Identifier name = reading.naming().physical(logical);
        ElementPlace place = use.map(column -> column.place("name")).orElse(ElementPlace.of(attribute.element()));
        boolean statedRequired =
                !use.map(column -> column.bool("nullable", true)).orElse(true);
        boolean nullable = destination.nullable(statedRequired, value.required(), value.primitive());
        table.get()
                .add(
                        new Column(
                                name,
                                value.type(),
                                nullable,
                                value.numbering(),
                                value.defaultValue(),
                                value.generated(),
                                use.flatMap(column -> column.text("comment"))
                                        .or(value::comment)
                                        .orElse(null),
                                destination.pathOf(attribute)),
                        logical,
                        place,
                        use.map(column -> !column.bool("insertable", true) && !column.bool("updatable", true))
                                .orElse(false));
        if (destination.presence() == Destination.Presence.KEY) {
            table.get().addToKey(name, destination.keyPathOf(attribute));
        }
        boolean primitive = attribute.type().getKind().isPrimitive();
        destination.requireInSubclass(name, nullable && (value.required() || primitive));
        for (String condition : reading.validation().conditions(attribute, destination.reach())) {
            table.get()
                    .add(
                            new CheckConstraint(
                                    table.get().newCheckName(name), condition.replace("%s", CheckText.column(name))),
                            place,
                            "%s");
        }
        use.ifPresent(column -> addConstraints(column, table.get(), name));
        for (AnnotationUse check :
                reading.annotations().repeated(attribute.element(), Hibernate.CHECK, Hibernate.CHECKS)) {
            addCheck(check, check.string("constraints", ""), table.get(), name, "@Check(name = \"%s\")");
        }
    }

    /** The table that the column states, or the one that the attribute goes to anyway. */
    private Optional<TableDraft> table(Attribute attribute, Optional<AnnotationUse> use, Destination destination) {
        Optional<String> stated = use.flatMap(column -> column.text("table"));
        if (stated.isEmpty()) {
            return Optional.of(destination.table());
        }
        return reading.tables().named(stated.get(), use.get().place("table"), attribute, destination);
    }

    private void addConstraints(AnnotationUse column, TableDraft table, Identifier name) {
        if (column.bool("unique", false)) {
            table.add(
                    new UniqueConstraint(DerivedNames.unique(table.name(), List.of(name)), List.of(name)),
                    column.place("unique"),
                    "@UniqueConstraint(name = \"%s\")");
        }
        for (AnnotationUse check : column.nested("check")) {
            addCheck(check, check.string("constraint", ""), table, name, "@CheckConstraint(name = \"%s\")");
        }
        if (column.text("options").isPresent()) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            column.place("options"),
                            "@Column(options) differs from database to database.",
                            "State the whole type with columnDefinition instead.");
        }
    }

    /**
     * Adds a check of a column.
     *
     * @param check the annotation, which may name it
     * @param spelling how the author writes another name
     */
    static void addCheck(AnnotationUse check, String condition, TableDraft table, Identifier column, String spelling) {
        Identifier name = check.text("name").map(Identifier::of).orElseGet(() -> table.newCheckName(column));
        table.add(new CheckConstraint(name, condition), check.place("name"), spelling);
    }
}
