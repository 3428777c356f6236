package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads Hibernate's {@code @SoftDelete}: the mark of a row that counts as deleted, in the table of an entity and in those of
 * the collections that its class declares. A package says it for all of its classes.
 */
final class SoftDeletes {

    private final Reading reading;

    SoftDeletes(Reading reading) {
        this.reading = reading;
    }

    /** Adds the mark of an entity's rows, to the table of the root of its hierarchy. */
    void add(EntityClass root, TableDraft table) {
        List<Element> nearestFirst = new ArrayList<>(root.levels());
        Collections.reverse(nearestFirst);
        nearestFirst.add(reading.elements().getPackageOf(root.element()));
        find(nearestFirst).ifPresent(use -> add(use, table, ColumnRole.SOFT_DELETE));
    }

    /** Adds the mark of the rows of a collection's own table. */
    void add(Attribute collection, TableDraft table, String path) {
        TypeElement declaring = (TypeElement) collection.element().getEnclosingElement();
        find(List.of(collection.element(), declaring, reading.elements().getPackageOf(declaring)))
                .ifPresent(use -> add(use, table, ColumnRole.softDelete(path)));
    }

    private Optional<AnnotationUse> find(List<? extends Element> elements) {
        return elements.stream()
                .flatMap(element -> reading.annotations().on(element, Hibernate.SOFT_DELETE).stream())
                .findFirst();
    }

    private void add(AnnotationUse use, TableDraft table, String role) {
        Optional<ColumnType> converted = KnownConverters.of(use.typeElement("converter"));
        if (use.states("converter") && converted.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            use.place("converter"),
                            "What this converter makes of the mark of a deleted row can't be known.",
                            "Use one of Hibernate's own, such as YesNoConverter, or leave it out.");
        }
        String strategy = use.constant("strategy", "DELETED");
        Identifier logical =
                Identifier.of(use.text("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted"));
        boolean moment = strategy.equals("TIMESTAMP");
        ColumnType type = converted.orElse(ColumnType.of(moment ? SqlType.TIMESTAMP_UTC : SqlType.BOOLEAN));
        String comment = use.text("comment").orElse("Soft-delete indicator");
        Identifier name = reading.naming().physical(logical);
        if (converted.isEmpty() && !moment) {
            reading.hints().imply(table.name(), name, Boolean.toString(strategy.equals("ACTIVE")));
        }
        table.add(new Column(name, type, moment, false, null, comment, role), logical, use.place("columnName"));
    }
}
