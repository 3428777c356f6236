package dev.lintel.processor.reading;

import dev.lintel.schema.Identifier;
import java.util.Collection;

/** Pieces of the conditions that follow from a mapping. */
final class CheckText {

    private CheckText() {}

    /** A column as a check names it: in backquotes, which each dialect turns into its own. */
    static String column(Identifier name) {
        return '`' + (name.quoted() ? '"' + name.text() + '"' : name.text()) + '`';
    }

    /** {@code `DTYPE` in ('Cat', 'Dog')}. */
    static String in(Identifier column, Collection<String> literals) {
        return column(column) + " in (" + String.join(", ", literals) + ")";
    }

    static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
