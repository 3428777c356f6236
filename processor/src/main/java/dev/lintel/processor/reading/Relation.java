package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;

/**
 * A relation to another entity that may have a table of its own.
 *
 * @param attribute the attribute on the owning side
 * @param use its annotation
 * @param destination where the attribute is
 * @param shape what sort of collection it is
 * @param owner the table of the entity that has the attribute
 * @param target the table of the other entity
 * @param other the other entity
 */
record Relation(
        Attribute attribute,
        AnnotationUse use,
        Destination destination,
        CollectionShape shape,
        Target owner,
        Target target,
        EntityClass other) {

    ElementPlace place() {
        return ElementPlace.of(attribute.element());
    }

    /** The attribute's path within its entity. */
    String path() {
        return destination.pathOf(attribute);
    }

    /** A column's default name: what refers, {@code _}, the column referred to. */
    Identifier nameFor(String referring, Column column) {
        return new Identifier(
                referring + "_" + column.name().text(), column.name().quoted());
    }
}
