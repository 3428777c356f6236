package dev.lintel.runtime.order;

import static dev.lintel.runtime.order.Plugins.applied;
import static dev.lintel.runtime.order.Plugins.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.problem.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PinProblemsTest {

    @Test
    void aPinOfWhatIsThereIsMet() {
        assertThat(problems(plugin("tasks", "users@1", "users@2"), plugin("users", "", "")))
                .isEmpty();
    }

    @Test
    void aPluginThatIsTooOldIsNamed() {
        assertThat(problems(plugin("tasks", "users@1", "users@3"), plugin("users", "", "")))
                .containsExactly(
                        "[UnmetPin] The migration tasks@2 needs users@3, but the plugin users that is there has only"
                                + " version 2. Use the jar of the plugin users that has version 3, or a newer one.");
    }

    @Test
    void aPluginThatIsNotThereIsNamed() {
        assertThat(problems(plugin("tasks", "users@1")))
                .containsExactly(
                        "[UnmetPin] The migration tasks@1 needs users@1, but the plugin users is not there. Put the"
                                + " jar of the plugin users on the class path.");
    }

    @Test
    void aPluginWhoseHistoryIsAProblemOfItsOwnIsNotToldAgain() {
        assertThat(PinProblems.of(List.of(plugin("tasks", "users@1")), Set.of("users")))
                .isEmpty();
    }

    @Test
    void onlyWaitingMigrationsNeedTheirPins() {
        assertThat(problems(applied(plugin("tasks", "users@1", ""), 1))).isEmpty();
    }

    @Test
    void whatTheDatabaseHasAlreadyIsMet() {
        assertThat(problems(plugin("tasks", "users@3"), applied(plugin("users", "", ""), 3)))
                .isEmpty();
    }

    @Test
    void aCircleIsShownOnceAsAChain() {
        assertThat(problems(plugin("a", "", "c@1"), plugin("b", "a@2"), plugin("c", "b@1"), plugin("d", "c@1")))
                .containsExactly(
                        "[UnmetPin] These migrations wait for each other: a@2 needs c@1 needs b@1 needs a@2. Use jars"
                                + " of these plugins that were built against each other.");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThat(problems(
                        plugin("a", "b@1"),
                        plugin("b", "a@1"),
                        plugin("c", "d@1"),
                        plugin("d", "c@1"),
                        plugin("e", "x@1 a@2")))
                .hasSize(4);
    }

    private static List<String> problems(Progress... plugins) {
        return PinProblems.of(List.of(plugins), Set.of()).stream()
                .map(Problem::toString)
                .toList();
    }
}
