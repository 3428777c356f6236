package dev.lintel.runtime.database;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, names and signs of a statement. */
final class SqlTokens {

    /** Greedy without a way back: a text of some thousand characters would be too deep for the stack. */
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"]++|\"\")*+\"|`(?:[^`]++|``)*+`|'(?:[^']++|'')*+'|[\\p{L}\\p{N}_$]++|\\S");

    private final List<String> tokens = new ArrayList<>();
    private final UnaryOperator<String> folded;

    /**
     * Reads the beginning of a statement.
     *
     * @param most how many of them
     * @param folded what the database makes of a name that is not quoted
     */
    SqlTokens(String statement, int most, UnaryOperator<String> folded) {
        this.folded = folded;
        Matcher token = TOKEN.matcher(statement);
        while (tokens.size() < most && token.find()) {
            tokens.add(token.group());
        }
    }

    int size() {
        return tokens.size();
    }

    /** One of them in small letters; empty behind the last. */
    String word(int i) {
        return i < tokens.size() ? tokens.get(i).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether one of them can be a name. */
    boolean isName(int i) {
        return i < tokens.size() && (isQuoted(i) || isLetter(tokens.get(i).codePointAt(0)));
    }

    private static boolean isLetter(int character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '$';
    }

    private boolean isQuoted(int i) {
        char first = tokens.get(i).charAt(0);
        return tokens.get(i).length() > 1 && (first == '"' || first == '`');
    }

    /** One of them as the catalog has it, if it is a name. */
    String name(int i) {
        // H2 takes MySQL's quotes as well, and folds what is in them
        return tokens.get(i).charAt(0) == '"' ? unquoted(i) : folded.apply(unquoted(i));
    }

    /** All of them in small letters and without quotes. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(unquoted(i).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private String unquoted(int i) {
        String token = tokens.get(i);
        if (!isQuoted(i)) {
            return token;
        }
        String quote = token.substring(0, 1);
        return token.substring(1, token.length() - 1).replace(quote + quote, quote);
    }
}
