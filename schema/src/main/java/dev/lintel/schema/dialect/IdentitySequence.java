package dev.lintel.schema.dialect;

import dev.lintel.schema.Identifier;
import java.util.Locale;

/**
 * The sequence that PostgreSQL makes for a column that it numbers, and that keeps its name when the table or the column gets
 * another. It is called after both; the longer of the two is cut until there is room (PostgreSQL, {@code makeObjectName}).
 */
final class IdentitySequence {

    private static final int MAX_BYTES = 63;

    private static final String END = "_seq";

    private IdentitySequence() {}

    static Identifier name(Identifier table, Identifier column) {
        String first = stored(table);
        String second = stored(column);
        while (first.length() + 1 + second.length() + END.length() > MAX_BYTES) {
            if (first.length() > second.length()) {
                first = first.substring(0, first.length() - 1);
            } else {
                second = second.substring(0, second.length() - 1);
            }
        }
        String name = first + "_" + second + END;
        return new Identifier(name, !name.equals(name.toLowerCase(Locale.ROOT)) || !name.matches("\\w+"));
    }

    private static String stored(Identifier name) {
        return name.quoted() ? name.text() : name.text().toLowerCase(Locale.ROOT);
    }
}
