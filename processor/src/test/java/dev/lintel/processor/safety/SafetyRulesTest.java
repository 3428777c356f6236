package dev.lintel.processor.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Printed;
import dev.lintel.schema.safety.SafetyRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule of {@code docs/safety-rules.md} that Lintel meets in the compiler has a hit and a near miss: a folder of {@code
 * rules/} with its number, or tests with the tags {@code hit-211} and {@code near-miss-211}.
 */
class SafetyRulesTest {

    private static final String[] IN_THE_COMPILER = {"problem", "safe form", "with online", "looked for"};

    private static final List<String> MODULES = List.of("schema", "processor", "runtime");

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"((?:hit|near-miss)-\\d{3})\"\\)");

    @TempDir
    Path work;

    @TestFactory
    Stream<DynamicContainer> rules() {
        return RuleCase.all().stream()
                .map(rule -> dynamicContainer(
                        rule.name(),
                        Stream.of(
                                dynamicTest("hit", () -> hit(rule)), dynamicTest("near miss", () -> nearMiss(rule)))));
    }

    private void hit(RuleCase rule) {
        Compiled compiled = compile(rule, RuleCase.HIT);
        assertSays(compiled, rule.said(RuleCase.HIT));
        assertWrites(compiled, rule.written(RuleCase.HIT));
        assertThat(rule.written(RuleCase.NEAR_MISS)).noneMatch(written -> written.isIn(compiled));
    }

    private void nearMiss(RuleCase rule) {
        Compiled compiled = compile(rule, RuleCase.NEAR_MISS);
        assertSays(compiled, rule.said(RuleCase.NEAR_MISS));
        assertWrites(compiled, rule.written(RuleCase.NEAR_MISS));
        assertThat(rule.said(RuleCase.HIT))
                .allSatisfy(said -> assertThat(compiled.messages()).noneMatch(said::isAbout));
        assertThat(rule.written(RuleCase.HIT)).noneMatch(written -> written.isIn(compiled));
    }

    private Compiled compile(RuleCase rule, String file) {
        return rule.compile(file, work.resolve(rule.name()));
    }

    /** All of it, at its place, and nothing else. */
    private static void assertSays(Compiled compiled, List<Said> expected) {
        List<Printed> left = new ArrayList<>(compiled.messages());
        for (Said said : expected) {
            assertThat(left).as(compiled.messages().toString()).anyMatch(said::is);
            left.remove(left.stream().filter(said::is).findFirst().orElseThrow());
        }
        assertThat(left).isEmpty();
    }

    private static void assertWrites(Compiled compiled, List<Written> expected) {
        assertThat(compiled.classes().paths(path -> path.contains("/draft/"))).allMatch(path -> path.endsWith(".sql"));
        assertThat(expected)
                .allSatisfy(written -> assertThat(written.draft(compiled)).contains(written.text()));
    }

    @Test
    void everyRuleHasBoth() {
        Set<String> missing = new TreeSet<>();
        Set<String> tags = tags();
        for (SafetyRule rule : SafetyRule.all()) {
            if (!rule.isMetBy(IN_THE_COMPILER)) {
                continue;
            }
            boolean isTagged = tags.contains("hit-" + rule.number()) && tags.contains("near-miss-" + rule.number());
            List<RuleCase> cases = RuleCase.all().stream()
                    .filter(it -> it.rules().contains(rule.number()))
                    .toList();
            if (!isTagged) {
                missing.addAll(missing(rule, cases));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Every problem of a rule is told in one of its hits; what is written, or asked, stands there too. */
    private static List<String> missing(SafetyRule rule, List<RuleCase> cases) {
        List<String> told = cases.stream()
                .flatMap(it -> it.said(RuleCase.HIT).stream())
                .map(Said::problem)
                .toList();
        List<Written> written =
                cases.stream().flatMap(it -> it.written(RuleCase.HIT).stream()).toList();
        List<String> missing = new ArrayList<>();
        rule.problems().stream()
                .filter(problem -> !told.contains(problem))
                .forEach(problem -> missing.add(rule.number() + ": " + problem));
        if (rule.isMetBy("safe form", "with online") && written.stream().allMatch(Written::isQuestion)) {
            missing.add(rule.number() + ": what is written");
        }
        if (rule.isMetBy("looked for") && written.stream().noneMatch(Written::isQuestion)) {
            missing.add(rule.number() + ": what the rows are asked");
        }
        return missing;
    }

    @Test
    void everyCaseIsThatOfARule() {
        List<Integer> numbers =
                SafetyRule.all().stream().map(SafetyRule::number).toList();
        assertThat(RuleCase.all()).allSatisfy(rule -> {
            assertThat(rule.rules()).isNotEmpty();
            assertThat(numbers).containsAll(rule.rules());
            assertThat(rule.said(RuleCase.HIT).size()
                            + rule.written(RuleCase.HIT).size())
                    .isPositive();
        });
    }

    private static Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        for (String module : MODULES) {
            FileTree tests = new FileTree(Path.of("..", module, "src", "test", "java"));
            for (String path : tests.paths(it -> it.endsWith("Test.java"))) {
                TAG.matcher(tests.read(path))
                        .results()
                        .map((MatchResult tag) -> tag.group(1))
                        .forEach(tags::add);
            }
        }
        return tags;
    }
}
