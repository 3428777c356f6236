package dev.lintel.schema.dialect;

import dev.lintel.schema.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The sequence that PostgreSQL makes for a column that it numbers, and that keeps its name when the table or the column gets
 * another. It is called after both; the longer of the two is cut until there is room (PostgreSQL, {@code makeObjectName}).
 */
final class IdentitySequence {

    private static final int MAX_BYTES = 63;

    private static final String END = "_seq";

    private IdentitySequence() {}

    /**
     * The names of such sequences in the course of a script. Of a long name what tells two tables apart is cut off, so that a
     * table which stands aside may keep its sequence's name, and another one wants it.
     */
    static final class Names {

        private final Function<Identifier, String> quote;
        private final Map<Identifier, String> kept = new HashMap<>();
        private final Map<String, Identifier> aside = new HashMap<>();

        Names(Function<Identifier, String> quote) {
            this.quote = quote;
        }

        /** The statements that give a sequence the name that goes with the new names of table and column. */
        List<String> follow(Identifier table, Identifier column, Identifier newTable, Identifier newColumn) {
            Identifier stands = aside.remove(owner(table, column));
            Identifier from = stands == null ? name(table, column) : stands;
            Identifier to = name(newTable, newColumn);
            kept.remove(from);
            if (from.equals(to)) {
                kept.put(to, owner(newTable, newColumn));
                return List.of();
            }
            List<String> statements = new ArrayList<>();
            String other = kept.remove(to);
            if (other != null) {
                Identifier out =
                        new Identifier(to.text().substring(0, to.text().length() - END.length()) + "_x", to.quoted());
                aside.put(other, out);
                statements.add(rename(to, out));
            }
            statements.add(rename(from, to));
            return statements;
        }

        private String rename(Identifier from, Identifier to) {
            return "alter sequence " + quote.apply(from) + " rename to " + quote.apply(to);
        }

        private static String owner(Identifier table, Identifier column) {
            return table.key() + " " + column.key();
        }
    }

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
