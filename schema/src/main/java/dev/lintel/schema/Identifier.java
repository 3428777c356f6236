package dev.lintel.schema;

import java.util.Locale;
import java.util.Objects;

/**
 * The name of a table, column, sequence, index or constraint, as JPA writes it: {@code title}, or quoted {@code `Title`}.
 *
 * <p>An unquoted name means the same in any case, so {@link #key()} is what two names are compared by. A quoted name means
 * itself.
 *
 * @param text the name without quotes; not empty
 * @param quoted whether the author asked for quotes (Jakarta Persistence 3.2, section 2.13)
 */
public record Identifier(String text, boolean quoted) implements Comparable<Identifier> {

    public Identifier {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an identifier is not empty");
        }
    }

    /** The identifier that an annotation's value states: {@code x}, {@code `x`} or {@code "x"}. */
    public static Identifier of(String written) {
        int last = written.length() - 1;
        if (last > 1 && (isQuote(written.charAt(0))) && written.charAt(last) == written.charAt(0)) {
            return new Identifier(written.substring(1, last), true);
        }
        return new Identifier(written, false);
    }

    private static boolean isQuote(char c) {
        return c == '`' || c == '"';
    }

    /** What names are compared by: the text, in lower case unless it is quoted. */
    public String key() {
        return quoted ? text : text.toLowerCase(Locale.ROOT);
    }

    /** Whether both mean the same object of the database. */
    public boolean sameAs(Identifier other) {
        return key().equals(other.key());
    }

    @Override
    public int compareTo(Identifier other) {
        int byKey = key().compareTo(other.key());
        if (byKey != 0) {
            return byKey;
        }
        int byText = text.compareTo(other.text);
        return byText != 0 ? byText : Boolean.compare(quoted, other.quoted);
    }

    /** The identifier as an annotation writes it; {@link #of} reads it back. */
    @Override
    public String toString() {
        return quoted ? '`' + text + '`' : text;
    }
}
