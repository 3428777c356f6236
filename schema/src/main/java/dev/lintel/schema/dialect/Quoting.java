package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.lintel.schema.Identifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a database quotes names and texts, and which words it can't take for a name without quotes. */
final class Quoting {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String quote;
    private final Set<String> reserved;

    /**
     * @param quote the character around a quoted name
     * @param words the file of {@code reserved-words} that holds the words, found by trying each as a column's name
     */
    Quoting(char quote, String words) {
        this.quote = String.valueOf(quote);
        this.reserved = read("reserved-words/" + words + ".txt");
    }

    String quote(Identifier name) {
        if (name.quoted()) {
            return quoted(name.text());
        }
        boolean plain = PLAIN.matcher(name.text()).matches();
        return plain && !reserved.contains(name.key()) ? name.text() : quoted(name.key());
    }

    /** A text as a literal of standard SQL. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private String quoted(String text) {
        return quote + text.replace(quote, quote + quote) + quote;
    }

    private static Set<String> read(String resource) {
        try (InputStream in = Quoting.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
