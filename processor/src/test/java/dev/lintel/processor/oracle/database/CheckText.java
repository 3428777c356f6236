package dev.lintel.processor.oracle.database;

import static java.util.stream.Collectors.joining;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check constraint's text without what bears on nothing: line breaks, and the order of a list of alternatives. {@code in ('A', 'B')} admits
 * what {@code in ('B', 'A')} does.
 */
final class CheckText {

    private static final String LITERAL = "(?:'(?:[^'\\\\]|''|\\\\.)*'(?:::[a-z ]+)?|-?[0-9]+)";

    private static final Pattern ALTERNATIVES =
            Pattern.compile("(?<=ARRAY\\[|IN\\(|in \\()" + LITERAL + "(?:, ?" + LITERAL + ")+");

    private static final Pattern ITEM = Pattern.compile(LITERAL);

    private CheckText() {}

    static String normalised(String definition) {
        return ALTERNATIVES
                .matcher(definition.replaceAll("\\s+", " "))
                .replaceAll(list -> Matcher.quoteReplacement(ITEM.matcher(list.group())
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .collect(joining(", "))));
    }
}
