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
    private final boolean folds;
    private final Set<String> reserved;

    private Quoting(char quote, boolean folds, String... words) {
        this.quote = String.valueOf(quote);
        this.folds = folds;
        this.reserved = read(words);
    }

    /**
     * That of a database to which the case of a name matters once it is quoted, and only then. A word that has to be quoted
     * goes by its lower case, so that it is one name however it is written.
     *
     * @param words the file of {@code reserved-words} that holds the words, found by trying each as a column's name
     */
    static Quoting folding(String words) {
        return new Quoting('"', true, words);
    }

    /** That of a database to which quotes change nothing in a name's case. */
    static Quoting keeping(char quote, String... words) {
        return new Quoting(quote, false, words);
    }

    String quote(Identifier name) {
        if (name.quoted()) {
            return quoted(name.text());
        }
        boolean plain = PLAIN.matcher(name.text()).matches();
        if (plain && !reserved.contains(name.key())) {
            return name.text();
        }
        return quoted(folds ? name.key() : name.text());
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
