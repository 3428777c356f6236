package dev.lintel.processor.evolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The table in docs/reliability.md that says what became of which random models. */
final class PublishedSeeds {

    private static final Path PAGE = Path.of("..", "docs", "reliability.md");

    private static final String BEGIN = "<!-- models: begin, written by the test -->\n";

    private static final String END = "<!-- models: end -->";

    private static final String HEAD = """
            | Seeds | Pairs | Migrated on all four | Nothing to migrate | Refused by the compiler | Stopped by rows in the way | Failed |
            |---|--:|--:|--:|--:|--:|--:|
            """;

    private PublishedSeeds() {}

    /** Puts what became of some seeds into the table, in place of what stood there of the same. */
    static void write(long first, int pairs, Map<String, Integer> outcomes) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        TreeMap<Long, String> rows = new TreeMap<>();
        page.substring(from, to)
                .lines()
                .skip(2)
                .forEach(line -> rows.put(Long.valueOf(line.replaceFirst("\\| (\\d+) to .*", "$1")), line));
        rows.put(
                first,
                "| %d to %d | %d | %d | %d | %d | %d | %d |"
                        .formatted(
                                first,
                                first + pairs - 1,
                                pairs,
                                count(outcomes, "migrated"),
                                count(outcomes, "no change"),
                                count(outcomes, "refused"),
                                count(outcomes, "stopped"),
                                count(outcomes, "failed")));
        Files.writeString(
                PAGE, page.substring(0, from) + HEAD + String.join("\n", rows.values()) + "\n" + page.substring(to));
    }

    private static int count(Map<String, Integer> outcomes, String outcome) {
        return outcomes.entrySet().stream()
                .filter(it -> it.getKey().startsWith(outcome))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
