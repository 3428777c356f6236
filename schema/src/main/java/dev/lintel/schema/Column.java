package dev.lintel.schema;

import java.util.Objects;

/**
 * One column.
 *
 * @param name its name, unique in its table
 * @param type what it holds
 * @param nullable whether it may be {@code NULL}
 * @param identity whether the database numbers it ({@code GenerationType.IDENTITY})
 * @param defaultValue the SQL expression of its default, or {@code null}
 * @param comment what the database's catalog says of it, or {@code null}
 * @param attribute the attribute it comes from, by path within the entity ({@code owner}, {@code address.city}); what it is
 *     for, behind a {@code #}, where it holds no attribute's own value ({@code #discriminator}, {@code tags.#order}); or
 *     {@code null}. A rename is recognised by it
 */
public record Column(
        Identifier name,
        ColumnType type,
        boolean nullable,
        boolean identity,
        String defaultValue,
        String comment,
        String attribute) {

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
