package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.naming.DerivedNames;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Column}: a column's name, its nullability, and whether it is unique. */
final class ColumnReader {

    private final Naming naming;

    ColumnReader(Naming naming) {
        this.naming = naming;
    }

    /**
     * Adds the column of a basic attribute to its table.
     *
     * @param attribute the attribute
     * @param use the {@code @Column} that holds for it
     * @param type what it stores
     * @param required whether the attribute itself rules out {@code NULL}
     * @param identity whether the database numbers it
     * @return the column's name in the database
     */
    Identifier add(
            TableDraft table,
            Attribute attribute,
            Optional<AnnotationUse> use,
            ColumnType type,
            boolean required,
            boolean identity) {
        Identifier logical =
                Identifier.of(use.flatMap(column -> column.text("name")).orElse(attribute.name()));
        Identifier name = naming.physical(logical);
        ElementPlace place = use.map(column -> column.place("name")).orElse(ElementPlace.of(attribute.element()));
        boolean nullable =
                !required && use.map(column -> column.bool("nullable", true)).orElse(true);
        String comment = use.flatMap(column -> column.text("comment")).orElse(null);
        table.add(new Column(name, type, nullable, identity, null, comment, attribute.name()), logical, place);
        if (use.map(column -> column.bool("unique", false)).orElse(false)) {
            table.add(
                    new UniqueConstraint(DerivedNames.unique(table.name(), List.of(name)), List.of(name)),
                    use.get().place("unique"),
                    "@UniqueConstraint(name = \"%s\")");
        }
        return name;
    }
}
