package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.diff.Hints;
import java.util.List;
import java.util.Objects;

/**
 * What {@code @RenamedFrom} and {@code @Backfill} say, taken at its word: whether it fits the history is not known here.
 *
 * @param classes what is said of entities
 * @param attributes what is said of attributes, once for each entity that has the attribute
 * @param fills what is said of columns, once for each entity that has the attribute
 * @param implied what rows that exist get though nobody says it, because nothing else makes sense: their own class
 */
public record StatedHints(
        List<ClassRename> classes, List<AttributeRename> attributes, List<Backfill> fills, List<Hints.Fill> implied) {

    public StatedHints {
        classes = List.copyOf(classes);
        attributes = List.copyOf(attributes);
        fills = List.copyOf(fills);
        implied = List.copyOf(implied);
    }

    /**
     * A {@code @RenamedFrom} on an entity.
     *
     * @param place the old name
     * @param before the binary name that the class had
     * @param after the binary name that it has
     */
    public record ClassRename(ElementPlace place, String before, String after) {

        public ClassRename {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * A {@code @RenamedFrom} on an attribute.
     *
     * @param place the old name
     * @param entity the binary name, today, of an entity that has it
     * @param before the path that the attribute had in it
     * @param after the path that it has
     * @param isOwn whether the entity's own class declares it, and not an embeddable or a superclass that others use too
     */
    public record AttributeRename(ElementPlace place, String entity, String before, String after, boolean isOwn) {

        public AttributeRename {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        AttributeRename of(String otherEntity) {
            return new AttributeRename(place, otherEntity, before, after, false);
        }
    }

    /**
     * A {@code @Backfill} on an attribute.
     *
     * @param place the expression
     * @param entity the binary name, today, of an entity that has the attribute
     * @param attribute the attribute's path in it
     * @param expression what the rows get
     */
    public record Backfill(ElementPlace place, String entity, String attribute, String expression) {

        public Backfill {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(attribute, "attribute");
            Objects.requireNonNull(expression, "expression");
        }
    }
}
