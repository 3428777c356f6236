package dev.lintel.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author's own column definition says besides the type: {@code integer default 3 not null} is a type, a default and
 * that there must be a value. A definition that says more than that is none of these.
 *
 * @param type the words of the type
 * @param defaultValue the SQL expression of the default, or {@code null}
 * @param notNull whether there must be a value
 */
record DefinedParts(String type, String defaultValue, boolean notNull) {

    private static final String RULE = "\\s+(?<not>not\\s+)?null";

    private static final Pattern RULE_LAST =
            Pattern.compile("(?<type>\\S.*?)(?:\\s+default\\s+(?<value>\\S.*?))?(?:" + RULE + ")?", Pattern.DOTALL);

    private static final Pattern DEFAULT_LAST =
            Pattern.compile("(?<type>\\S.*?)" + RULE + "\\s+default\\s+(?<value>\\S.*)", Pattern.DOTALL);

    private static final Pattern SAYS_ANY = Pattern.compile("\\b(?:default|null)\\b");

    private static final Pattern SAYS_MORE = Pattern.compile(
            "\\b(?:unique|primary|references|generated|identity|auto_increment|autoincrement|check|constraint"
                    + "|collate|comment|on|as|default.*default)\\b");

    /** Texts and what stands in parentheses, innermost ones. */
    private static final Pattern WHOLE = Pattern.compile("'(?:[^']|'')*'|\\([^()']*\\)");

    /** The parts; empty if there is but the type, or more than these. */
    static Optional<DefinedParts> of(String definition) {
        String text = definition.strip();
        String words = words(text);
        if (!SAYS_ANY.matcher(words).find() || SAYS_MORE.matcher(words).find()) {
            return Optional.empty();
        }
        return parts(DEFAULT_LAST.matcher(words), text).or(() -> parts(RULE_LAST.matcher(words), text));
    }

    private static Optional<DefinedParts> parts(Matcher words, String text) {
        if (!words.matches()) {
            return Optional.empty();
        }
        String value = words.group("value") == null ? null : text.substring(words.start("value"), words.end("value"));
        return Optional.of(new DefinedParts(
                text.substring(words.start("type"), words.end("type")), value, words.group("not") != null));
    }

    /** The text in small letters, with as many signs as before, and none that could be taken for a word where a value stands. */
    private static String words(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        Matcher whole = WHOLE.matcher(words);
        while (whole.find()) {
            words = whole.replaceFirst(found -> "_".repeat(found.group().length()));
            whole = WHOLE.matcher(words);
        }
        return words;
    }
}
