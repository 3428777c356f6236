package dev.lintel.schema.safety;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.hazard.Hazards;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds {@code docs/safety-rules.md} to the code. */
class SafetyRulesPageTest {

    private static final Path ROOT = Path.of("..");

    /** How a rule is met, as the page says it in a row, and in the sentence that counts them. */
    private static final Map<String, String> WAYS = Map.of(
            "problem", "told as a problem",
            "safe form", "met by the form that is written",
            "with online", "met with `-Alintel.online=true`",
            "looked for", "looked for in the rows",
            "at run time", "seen to at run time",
            "never written", "never written",
            "not decided here", "left to others");

    @Test
    void allRulesAreThere() {
        assertThat(SafetyRule.all()).extracting(SafetyRule::number).containsExactlyElementsOf(numbers());
        assertThat(SafetyRule.all()).hasSize(87);
    }

    private static List<Integer> numbers() {
        Map<Integer, Integer> groups = new TreeMap<>(Map.of(1, 11, 2, 11, 3, 6, 4, 26, 5, 14, 6, 4, 7, 7, 8, 8));
        return groups.entrySet().stream()
                .flatMap(group ->
                        IntStream.rangeClosed(1, group.getValue()).mapToObj(number -> group.getKey() * 100 + number))
                .toList();
    }

    @Test
    void theyAreCounted() {
        Map<String, Integer> counts = new TreeMap<>();
        SafetyRule.all().forEach(row -> counts.merge(row.ways().get(0), 1, Integer::sum));
        String page = SafetyRule.page();
        assertThat(counts.keySet()).isEqualTo(WAYS.keySet());
        counts.forEach((way, count) -> assertThat(page).contains(count + " " + WAYS.get(way)));
        assertThat(page).contains("; 87 in all.");
    }

    @Test
    void eachRuleSaysByWhatItIsMet() {
        assertThat(SafetyRule.all()).allSatisfy(row -> {
            assertThat(WAYS.keySet()).containsAll(row.ways());
            if (row.isMetBy("problem")) {
                assertThat(row.problems()).as(row.toString()).isNotEmpty();
            }
            if (row.isMetBy("never written", "at run time")) {
                assertThat(row.code()).as(row.toString()).anyMatch(name -> name.endsWith("Test"));
            }
            if (row.isMetBy("looked for")) {
                assertThat(row.code()).as(row.toString()).anyMatch(name -> isIn(name, "precheck"));
            }
            assertThat(row.by()).isNotBlank();
        });
    }

    @Test
    void whatIsNamedExists() {
        Set<String> kinds = Arrays.stream(ProblemKind.values())
                .map(ProblemKind::readableName)
                .collect(toSet());
        Set<String> classes = classes().keySet();
        assertThat(SafetyRule.all()).allSatisfy(row -> {
            assertThat(kinds).containsAll(row.problems());
            assertThat(classes).containsAll(row.code());
        });
    }

    /** A page says which rules it belongs to, and no other. */
    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void thePagesOfProblemsNameTheirRules(ProblemKind kind) throws IOException {
        List<String> rules = SafetyRule.all().stream()
                .filter(row -> row.problems().contains(kind.readableName()))
                .map(row -> Integer.toString(row.number()))
                .toList();
        String page = Files.readString(ROOT.resolve("docs/problems/" + kind.readableName() + ".md"));
        String words = rules.size() == 1 ? "Safety rule" : "Safety rules";
        if (rules.isEmpty()) {
            assertThat(page).doesNotContain("(../safety-rules.md): ");
        } else {
            assertThat(page).contains("\n[" + words + "](../safety-rules.md): " + String.join(", ", rules) + ".\n");
        }
    }

    @Test
    void everyHazardIsHere() {
        assertThat(SafetyRule.problemsIn(SafetyRule.page())).containsAll(Hazards.NAMES);
    }

    @Test
    void everyQuestionToTheRowsIsHere() {
        Set<String> questions = Stream.of("Duplicates", "Orphans", "Misfits", "MissingValues", "BrokenChecks")
                .collect(toSet());
        assertThat(SafetyRule.all().stream().flatMap(row -> row.code().stream()))
                .containsAll(questions);
    }

    private static boolean isIn(String name, String room) {
        return classes().getOrDefault(name, List.of()).stream()
                .anyMatch(file -> file.getParent().getFileName().toString().equals(room));
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
}
