package dev.lintel.runtime.order;

import static dev.lintel.runtime.order.Plugins.applied;
import static dev.lintel.runtime.order.Plugins.dependingOn;
import static dev.lintel.runtime.order.Plugins.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which steps lead to a version of one plugin. */
class TargetTest {

    @Test
    void whatItPinsComesToo() {
        assertThat(steps(Target.of("tasks"), plugin("tasks", "users@1"), plugin("users", "", "")))
                .containsExactly("users@1", "tasks@1");
    }

    @Test
    void whatOnlyComesFirstByNameWaits() {
        assertThat(steps(Target.of("tasks").at(1), plugin("calendar", ""), plugin("tasks", "", "")))
                .containsExactly("tasks@1");
    }

    @Test
    void aMigrationThatWasWrittenAgainstAnOlderVersionComesFirst() {
        assertThat(steps(Target.of("users"), plugin("tasks", "users@1", "users@2"), plugin("users", "", "")))
                .containsExactly("users@1", "tasks@1", "users@2");
    }

    @Test
    void aDeclaredDependencyComesToo() {
        assertThat(steps(Target.of("a"), dependingOn(plugin("a", ""), "core"), plugin("core", "", "")))
                .containsExactly("core@1", "core@2", "a@1");
    }

    @Test
    void whereItIsThereIsNothingToDo() {
        assertThat(steps(Target.of("tasks").at(1), applied(plugin("tasks", "", ""), 1)))
                .isEmpty();
    }

    @Test
    void stepByStepIsTheRoadOfTheWholePlan() {
        Progress[] all = {plugin("a", "b@1", "b@2"), plugin("b", "", "", "a@1"), plugin("c", "a@2")};
        List<String> whole =
                Planner.plan(List.of(all)).steps().stream().map(Step::toString).toList();
        for (String step : whole) {
            String[] parts = step.split("@");
            assertThat(steps(Target.of(parts[0]).at(Integer.parseInt(parts[1])), all))
                    .as(step)
                    .endsWith(step)
                    .isSubsetOf(whole.subList(0, whole.indexOf(step) + 1));
        }
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> steps(Target.of("task"), plugin("tasks", "")))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[UnknownPlugin] There is no enabled plugin task. Write tasks.");
        assertThatThrownBy(() -> steps(Target.of("tasks").at(3), plugin("tasks", "", "")))
                .hasMessage("[UnknownVersion] The history of the plugin tasks has no version 3."
                        + " It goes from version 1 to version 2.");
    }

    @Test
    void theWayBackIsAnotherVerb() {
        assertThatThrownBy(() -> steps(Target.of("tasks").at(1), applied(plugin("tasks", "", ""), 2)))
                .hasMessage("[UnknownVersion] The plugin tasks is past version 1 already, at version 2."
                        + " To go back: `lintel rollback tasks --to 1`.");
    }

    private static List<String> steps(Target target, Progress... progress) {
        return target.steps(List.of(progress)).stream()
                .map(step -> step.step().toString())
                .toList();
    }
}
