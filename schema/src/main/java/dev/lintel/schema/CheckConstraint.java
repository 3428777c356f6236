package dev.lintel.schema;

import java.util.Objects;
import java.util.regex.Pattern;

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

    /** Whether the condition has a column's name in it as a word; its case does not matter. */
    public boolean speaksOf(Identifier column) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(column.text()) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(expression)
                .find();
    }
}
