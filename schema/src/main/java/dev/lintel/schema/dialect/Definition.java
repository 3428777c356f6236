package dev.lintel.schema.dialect;

import dev.lintel.schema.ColumnType;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an author's own column definition ({@code @Column(columnDefinition)}) already says, so that a script does not say it
 * twice: it may hold a default or {@code not null} besides the type.
 */
final class Definition {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");

    private static final Pattern NOT_NULL = Pattern.compile("\\bnot\\s+null\\b");

    private static final Pattern NULL = Pattern.compile("\\bnull\\b");

    private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\b");

    private static final Pattern IDENTITY =
            Pattern.compile("\\b(?:identity|auto_increment|autoincrement|(?:big)?serial)\\b");

    private static final Pattern KEY = Pattern.compile("\\b(?:unique|primary\\s+key|references|generated)\\b");

    private final String words;

    private Definition(String words) {
        this.words = words;
    }

    /** That of a column's type; it says nothing unless the author spelled it out. */
    static Definition of(ColumnType type) {
        String definition = type.definition() == null ? "" : type.definition();
        return new Definition(LITERAL.matcher(definition).replaceAll("''").toLowerCase(Locale.ROOT));
    }

    boolean saysNotNull() {
        return NOT_NULL.matcher(words).find();
    }

    /** Whether it is that of a {@code timestamp}, and does not say whether it may be null. */
    boolean isNullableTimestamp() {
        return words.startsWith("timestamp") && !NULL.matcher(words).find();
    }

    boolean saysDefault() {
        return DEFAULT.matcher(words).find();
    }

    /** Whether it makes the column a key, has it refer to one, or computes it. */
    boolean saysKey() {
        return KEY.matcher(words).find();
    }

    boolean saysIdentity() {
        return IDENTITY.matcher(words).find();
    }
}
