package dev.lintel.schema.hazard;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/safety-rules.md} to the code. */
class SafetyRulesPageTest {

    private static final Path ROOT = Path.of("..");

    private static final Path PAGE = ROOT.resolve("docs/safety-rules.md");

    private static final Pattern LINK = Pattern.compile("\\[(\\w+)]\\(problems/(\\w+)\\.md\\)");

    private static final Pattern CODE = Pattern.compile("`([A-Z]\\w+)`");

    /** How a rule is met, as the page says it in a row, and in the sentence that counts them. */
    private static final Map<String, String> WAYS = Map.of(
            "problem", "told as a problem",
            "safe form", "met by the form that is written",
            "with online", "met with `-Alintel.online=true`",
            "looked for", "looked for in the rows",
            "at run time", "seen to at run time",
            "never written", "never written",
            "not decided here", "left to others");

    private record Row(int number, List<String> ways, String by) {

        List<String> problems() {
            return found(LINK, by);
        }

        List<String> code() {
            return found(CODE, by);
        }
    }

    @Test
    void allRulesAreThere() throws IOException {
        assertThat(rows()).extracting(Row::number).containsExactlyElementsOf(numbers());
        assertThat(rows()).hasSize(87);
    }

    private static List<Integer> numbers() {
        Map<Integer, Integer> groups = new TreeMap<>(Map.of(1, 11, 2, 11, 3, 6, 4, 26, 5, 14, 6, 4, 7, 7, 8, 8));
        return groups.entrySet().stream()
                .flatMap(group ->
                        IntStream.rangeClosed(1, group.getValue()).mapToObj(number -> group.getKey() * 100 + number))
                .toList();
    }

    @Test
    void theyAreCounted() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        rows().forEach(row -> counts.merge(row.ways().get(0), 1, Integer::sum));
        String page = Files.readString(PAGE);
        assertThat(counts.keySet()).isEqualTo(WAYS.keySet());
        counts.forEach((way, count) -> assertThat(page).contains(count + " " + WAYS.get(way)));
        assertThat(page).contains("; 87 in all.");
    }

    @Test
    void eachRuleSaysByWhatItIsMet() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(WAYS.keySet()).containsAll(row.ways());
            if (row.ways().contains("problem")) {
                assertThat(row.problems()).as(row.toString()).isNotEmpty();
            }
            if (row.ways().contains("never written")) {
                assertThat(row.code()).as(row.toString()).contains("SafeFormsTest");
            }
            if (row.ways().contains("looked for")) {
                assertThat(row.code()).as(row.toString()).anyMatch(name -> isIn(name, "precheck"));
            }
            assertThat(row.by()).isNotBlank();
        });
    }

    @Test
    void whatIsNamedExists() throws IOException {
        Set<String> kinds = Arrays.stream(ProblemKind.values())
                .map(ProblemKind::readableName)
                .collect(toSet());
        Set<String> classes = classes().keySet();
        assertThat(rows()).allSatisfy(row -> {
            assertThat(kinds).containsAll(row.problems());
            assertThat(classes).containsAll(row.code());
        });
    }

    @Test
    void everyHazardIsHere() throws IOException {
        assertThat(found(LINK, Files.readString(PAGE))).containsAll(Hazards.NAMES);
    }

    @Test
    void everyQuestionToTheRowsIsHere() throws IOException {
        Set<String> questions = Stream.of("Duplicates", "Orphans", "Misfits", "MissingValues", "BrokenChecks")
                .collect(toSet());
        assertThat(rows().stream().flatMap(row -> row.code().stream())).containsAll(questions);
    }

    private static boolean isIn(String name, String room) {
        return classes().getOrDefault(name, List.of()).stream()
                .anyMatch(file -> file.getParent().getFileName().toString().equals(room));
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> line.split(" *\\| *"))
                .map(cells -> new Row(Integer.parseInt(cells[1]), List.of(cells[4].split(", ")), cells[5]))
                .toList();
    }

    /** The files of all modules' classes and tests, by the simple name. */
    private static Map<String, List<Path>> classes() {
        Map<String, List<Path>> classes = new TreeMap<>();
        for (String module : List.of("schema", "processor", "runtime")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> classes.computeIfAbsent(
                                        file.getFileName().toString().replace(".java", ""), none -> new ArrayList<>())
                                .add(file));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return classes;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
