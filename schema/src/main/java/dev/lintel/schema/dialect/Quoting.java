package dev.lintel.schema.dialect;

import dev.lintel.schema.Identifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a database quotes names, and which words it can't take for a name without quotes. */
final class Quoting {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String quote;
    private final Set<String> reserved;

    /**
     * @param quote what the database quotes names with
     * @param words the files of {@code reserved-words} that hold the words, found by trying each as a column's name
     */
    Quoting(char quote, String... words) {
        this.quote = String.valueOf(quote);
        this.reserved = read(words);
    }

    /** The name as a statement writes it. What has to be quoted keeps its case: so Hibernate quotes it, too. */
    String quote(Identifier name) {
        if (name.quoted()) {
            return quoted(name.text());
        }
        boolean plain = PLAIN.matcher(name.text()).matches();
        if (plain && !reserved.contains(name.key())) {
            return name.text();
        }
        return quoted(name.text());
    }

    /** A text as a literal of standard SQL. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private String quoted(String text) {
        return quote + text.replace(quote, quote + quote) + quote;
    }

    private static Set<String> read(String... files) {
        Set<String> words = new HashSet<>();
        for (String file : files) {
            String resource = "reserved-words/" + file + ".txt";
            try (InputStream in = Quoting.class.getResourceAsStream(resource)) {
                new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .forEach(words::add);
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
        }
        return Set.copyOf(words);
    }
}
