package dev.lintel.runtime.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** How many points were tried, and what went wrong at which. */
final class Tally {

    private static final Path PAGE = Path.of("..", "docs", "reliability.md");

    private static final String BEGIN = "<!-- kills: begin, written by the test -->\n";

    private static final String END = "<!-- kills: end -->";

    private static final String HEAD = "| | kills | stuck | silent damage |\n|---|--:|--:|--:|\n";

    private final String name;
    private final TreeMap<Integer, String> failures = new TreeMap<>();
    private int points;

    Tally(String name) {
        this.name = name;
    }

    /** What a second start makes of a database. */
    interface SecondStart {
        List<String> contents() throws Exception;
    }

    /** Tries a second start; may be called by several threads at a time. */
    void count(int point, SecondStart start, List<String> expected) {
        Optional<String> failure = failure(start, expected);
        synchronized (this) {
            points++;
            failure.ifPresent(text -> failures.put(point, text));
        }
    }

    private static Optional<String> failure(SecondStart start, List<String> expected) {
        try {
            List<String> contents = start.contents();
            if (!contents.equals(expected)) {
                List<String> more = new ArrayList<>(contents);
                more.removeAll(expected);
                List<String> fewer = new ArrayList<>(expected);
                fewer.removeAll(contents);
                return Optional.of("differs: has " + more + ", lacks " + fewer);
            }
            return Optional.empty();
        } catch (Exception | AssertionError e) {
            return Optional.of("stuck: " + e.getMessage());
        }
    }

    TreeMap<Integer, String> failures() {
        return failures;
    }

    /**
     * Writes a row of the report.
     *
     * @param events how many points there are
     * @param forUsers whether all points were tried, so that it is for the documentation as well
     */
    void write(int events, boolean forUsers) throws IOException {
        long stuck = failures.values().stream()
                .filter(text -> text.startsWith("stuck"))
                .count();
        String row = "| %s | %d | %d | %d |".formatted(name, points, stuck, failures.size() - stuck);
        Path report = Files.createDirectories(Path.of("target", "kill"));
        Files.writeString(
                report.resolve(name.replaceAll("\\W+", "-") + ".txt"), row + "\n%d points\n".formatted(events));
        if (forUsers) {
            writePage(row);
        }
    }

    private void writePage(String row) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        TreeMap<String, String> rows = new TreeMap<>();
        page.substring(begin, end).lines().skip(2).forEach(line -> rows.put(line.split("\\|")[1], line));
        rows.put(row.split("\\|")[1], row);
        Files.writeString(
                PAGE, page.substring(0, begin) + HEAD + String.join("\n", rows.values()) + "\n" + page.substring(end));
    }
}
