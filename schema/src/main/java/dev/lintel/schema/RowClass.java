package dev.lintel.schema;

import java.util.Objects;

/**
 * A class of a hierarchy that has rows, or its part of them, in a table.
 *
 * @param entity its binary name
 * @param discriminator the SQL literal that its rows have in the table's discriminator, or {@code null} if the table has none
 */
public record RowClass(String entity, String discriminator) {

    public RowClass {
        Objects.requireNonNull(entity, "entity");
    }
}
