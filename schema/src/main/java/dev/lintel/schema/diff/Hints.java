package dev.lintel.schema.diff;

import dev.lintel.schema.Identifier;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What two schemas alone don't tell of the way between them: what a class or an attribute was called before, and what the
 * rows that exist get in a column that must have a value.
 *
 * @param entities classes that had another name
 * @param attributes attributes that had another name
 * @param fills values for rows that exist
 */
public record Hints(List<RenamedEntity> entities, List<RenamedAttribute> attributes, List<Fill> fills) {

    /** Nothing but what the schemas say. */
    public static final Hints NONE = new Hints(List.of(), List.of(), List.of());

    public Hints {
        entities = List.copyOf(entities);
        attributes = List.copyOf(attributes);
        fills = List.copyOf(fills);
    }

    /** What is left to say once the renames are done. */
    public Hints withoutRenames() {
        return new Hints(List.of(), List.of(), fills);
    }

    /** What the rows that exist get in a column, if anything is said. */
    Optional<String> fill(Identifier table, Identifier column) {
        return fills.stream()
                .filter(fill -> fill.table().sameAs(table) && fill.column().sameAs(column))
                .map(Fill::expression)
                .findFirst();
    }

    /**
     * A class with another name than before.
     *
     * @param before its binary name as the snapshot knows it
     * @param after its binary name today
     */
    public record RenamedEntity(String before, String after) {

        public RenamedEntity {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * An attribute with another name than before. All that stands below it by path follows.
     *
     * @param entity the binary name, today, of the class that the table comes from
     * @param before its path within the entity as the snapshot knows it
     * @param after its path today
     */
    public record RenamedAttribute(String entity, String before, String after) {

        public RenamedAttribute {
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * What the rows that exist get in a column that is new, or that may not be {@code NULL} any more.
     *
     * @param table the column's table, today
     * @param column the column, today
     * @param expression an SQL expression over the row
     */
    public record Fill(Identifier table, Identifier column, String expression) {

        public Fill {
            Objects.requireNonNull(table, "table");
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(expression, "expression");
        }
    }
}
