package dev.lintel.runtime.kill;

import dev.lintel.runtime.fixture.ReliabilityPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** How many points were tried, and what went wrong at which. */
final class Tally {

    private static final ReliabilityPage PAGE =
            new ReliabilityPage("kills", "| | kills | stuck | silent damage |\n|---|--:|--:|--:|\n");

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
            PAGE.write(row);
        }
    }
}
