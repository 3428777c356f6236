package dev.lintel.schema;

import java.util.Objects;

/**
 * A check constraint that an annotation spells out.
 *
 * @param name its name
 * @param expression the SQL condition, word for word, without the surrounding parentheses
 */
public record CheckConstraint(Identifier name, String expression) {

    public CheckConstraint {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(expression, "expression");
    }
}
