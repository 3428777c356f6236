package dev.lintel.processor.reading;

import static java.util.stream.Collectors.joining;

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
    static String in(Identifier column, Collection<String> values) {
        return column(column) + " in ("
                + values.stream().map(CheckText::literal).collect(joining(", ")) + ")";
    }

    static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
