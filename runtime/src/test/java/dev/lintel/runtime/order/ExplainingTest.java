package dev.lintel.runtime.order;

import static dev.lintel.runtime.order.Plugins.applied;
import static dev.lintel.runtime.order.Plugins.dependingOn;
import static dev.lintel.runtime.order.Plugins.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.order.Reason.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a step stands where it does. */
class ExplainingTest {

    @Test
    void pinsAndWhatWasWrittenBeforeAreReasons() {
        assertThat(explain(plugin("tasks", "users@1"), plugin("users", "", "")))
                .containsExactly(
                        "1. users@1: waits for nothing",
                        "2. tasks@1: needs users@1",
                        "3. users@2: after users@1; waits for tasks@1, which was written against users@1");
    }

    @Test
    void aPinThatIsAppliedIsToldAsThat() {
        assertThat(explain(plugin("tasks", "users@1"), applied(plugin("users", "", ""), 1)))
                .containsExactly(
                        "1. tasks@1: needs users@1, which is applied",
                        "2. users@2: waits for tasks@1, which was written against users@1");
    }

    @Test
    void betweenFreeStepsTheNameDecides() {
        assertThat(explain(plugin("b", ""), plugin("a", "", "")))
                .containsExactly(
                        "1. a@1: waits for nothing",
                        "2. a@2: after a@1",
                        "3. b@1: behind a@1, a@2 by name, which were free, too");
    }

    @Test
    void onlyThoseThatCameWhenItWasFreeAreBeforeItByName() {
        assertThat(explain(plugin("a", "z@1"), plugin("b", ""), plugin("z", "")))
                .containsExactly(
                        "1. b@1: waits for nothing",
                        "2. z@1: behind b@1 by name, which was free, too",
                        "3. a@1: needs z@1");
    }

    @Test
    void aDeclaredDependencyIsAReason() {
        assertThat(explain(dependingOn(plugin("a", ""), "core"), plugin("core", "", "")))
                .containsExactly(
                        "1. core@1: waits for nothing",
                        "2. core@2: after core@1",
                        "3. a@1: waits for core@2: a depends on core");
    }

    @Test
    void aWishThatGaveWayIsTold() {
        // x@2 should wait for m, and needs nothing; but m needs it by way of n, y, o and p
        List<String> plan = explain(
                plugin("x", "", ""),
                plugin("y", "", ""),
                plugin("m", "n@1 x@1"),
                plugin("n", "y@2"),
                plugin("o", "p@1 y@1"),
                plugin("p", "x@2"));

        assertThat(plan)
                .contains("3. x@2: after x@1; does not wait for m@1, which waits for it in the end")
                .contains("4. p@1: needs x@2");
    }

    @Test
    void aDeclaredDependencyThatGaveWayIsTold() {
        assertThat(explain(
                        dependingOn(plugin("calendar", ""), "users"),
                        plugin("users", "", ""),
                        plugin("zoo", "calendar@1 users@1")))
                .contains("2. calendar@1: does not wait for users@2, which waits for it in the end;"
                        + " waits for users@1: calendar depends on users");
    }

    @Test
    void reasonsPointToEarlierSteps() {
        List<ExplainedStep> plan = Planner.explain(
                List.of(plugin("tasks", "users@1"), plugin("users", "", ""), applied(plugin("core", ""), 1)));

        assertThat(plan)
                .allSatisfy(step -> assertThat(step.reasons())
                        .filteredOn(reason -> reason.kind() != Kind.CIRCLE)
                        .allMatch(reason -> reason.step() < step.number())
                        .allMatch(reason ->
                                plan.get(reason.step() - 1).step().toString().equals(reason.of())));
    }

    @Test
    void manyNamesAreCutShort() {
        assertThat(explain(plugin("a", "", "", "", "", ""), plugin("b", "")))
                .last()
                .isEqualTo("6. b@1: behind a@1, a@2, a@3 and 2 more by name, which were free, too");
    }

    private static List<String> explain(Progress... plugins) {
        assertThat(Planner.explain(List.of(plugins)))
                .extracting(ExplainedStep::step)
                .containsExactlyElementsOf(Planner.plan(List.of(plugins)).steps());
        return Planner.explain(List.of(plugins)).stream()
                .map(ExplainedStep::toString)
                .toList();
    }
}
