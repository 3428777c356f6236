package dev.lintel.schema;

import java.util.Objects;

/**
 * A check constraint that an annotation spells out.
 *
 * @param name its name
 * @param expression the SQL condition, without the surrounding parentheses; a column in
 *     backquotes is quoted as each dialect does, the rest is taken word for word
 */
public record CheckConstraint(Identifier name, String expression) {

    public CheckConstraint {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(expression, "expression");
    }
}
