package dev.lintel.schema.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A row of {@code docs/safety-rules.md}.
 *
 * @param number by which the fixtures and the pages of problems name it
 * @param ways how it is dealt with, as the page says it: {@code problem}, {@code safe form} …
 * @param by the problems, classes and tests that deal with it
 */
public record SafetyRule(int number, List<String> ways, String by) {

    /** The page, as seen from any module. */
    public static final Path PAGE = Path.of("..", "docs", "safety-rules.md");

    private static final Pattern LINK = Pattern.compile("\\[(\\w+)]\\(problems/(\\w+)\\.md\\)");

    private static final Pattern CODE = Pattern.compile("`([A-Z]\\w+)`");

    /** All rows, in the page's order. */
    public static List<SafetyRule> all() {
        return page().lines()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> line.split(" *\\| *"))
                .map(cells -> new SafetyRule(Integer.parseInt(cells[1]), List.of(cells[4].split(", ")), cells[5]))
                .toList();
    }

    /** The whole page. */
    public static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the problems that a text links to. */
    static List<String> problemsIn(String text) {
        return found(LINK, text);
    }

    /** The names of the problems that tell of it. */
    public List<String> problems() {
        return problemsIn(by);
    }

    /** The classes and tests that deal with it. */
    public List<String> code() {
        return found(CODE, by);
    }

    /** Whether it is dealt with in one of these ways, beside others. */
    public boolean isMetBy(String... some) {
        return List.of(some).stream().anyMatch(ways::contains);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
