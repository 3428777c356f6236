package dev.lintel.runtime.order;

import static dev.lintel.runtime.order.Plugins.applied;
import static dev.lintel.runtime.order.Plugins.dependingOn;
import static dev.lintel.runtime.order.Plugins.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerTest {

    @Test
    void nothingIsNoPlan() {
        assertThat(plan()).isEmpty();
        assertThat(plan(applied(plugin("users", "", ""), 2))).isEmpty();
    }

    @Test
    void withoutPinsTheNameDecides() {
        assertThat(plan(plugin("users", "", ""), plugin("calendar", ""))).isEqualTo("calendar@1, users@1, users@2");
    }

    @Test
    void versionsAscendAsNumbers() {
        assertThat(plan(plugin("users", "", "", "", "", "", "", "", "", "", "")))
                .isEqualTo("users@1, users@2, users@3, users@4, users@5, users@6, users@7, users@8, users@9, users@10");
    }

    @Test
    void aMigrationComesAfterWhatItPins() {
        assertThat(plan(plugin("tasks", "users@2"), plugin("users", "", ""))).isEqualTo("users@1, users@2, tasks@1");
    }

    @Test
    void aPluginDoesNotStepPastWhatAWaitingMigrationWasWrittenAgainst() {
        assertThat(plan(plugin("tasks", "users@1"), plugin("users", "", ""))).isEqualTo("users@1, tasks@1, users@2");
    }

    @Test
    void aHighPinIsReachedWithoutHoldingUpTheVersionsBelowIt() {
        assertThat(plan(plugin("zoo", "users@3"), plugin("users", "", "", "", "")))
                .isEqualTo("users@1, users@2, users@3, zoo@1, users@4");
    }

    @Test
    void whatAPinNeedsInTurnComesFirstToo() {
        assertThat(plan(plugin("a", "b@1"), plugin("b", "c@1"), plugin("c", "", "")))
                .isEqualTo("c@1, b@1, a@1, c@2");
    }

    @Test
    void anAppliedMigrationHoldsNobodyUp() {
        assertThat(plan(applied(plugin("tasks", "users@1", "users@1"), 1), applied(plugin("users", "", "", ""), 1)))
                .isEqualTo("tasks@2, users@2, users@3");
        assertThat(plan(applied(plugin("tasks", "users@1"), 1), applied(plugin("users", "", ""), 1)))
                .isEqualTo("users@2");
    }

    @Test
    void aPluginThatIsAlreadyPastAPinStillLetsTheWaitingMigrationGoFirst() {
        assertThat(plan(plugin("zoo", "users@1"), applied(plugin("users", "", "", ""), 2)))
                .isEqualTo("zoo@1, users@3");
    }

    @Test
    void aRuleIsStrongerThanTheWishToWait() {
        // zoo@1 was written against users@1, but needs users@2 by way of calendar@1
        assertThat(plan(
                        plugin("calendar", "users@2"),
                        plugin("users", "", "", ""),
                        plugin("zoo", "calendar@1 users@1")))
                .isEqualTo("users@1, users@2, calendar@1, zoo@1, users@3");
    }

    @Test
    void contradictingWishesGiveWayByNameAndNobodyOutsideSuffers() {
        // x@2 waits for m, which pins x@1; m needs n; n needs y@2; y@2 waits for o, which pins y@1; o needs p; p needs
        // x@2
        Progress x = plugin("x", "", "");
        Progress y = plugin("y", "", "");
        Progress m = plugin("m", "n@1 x@1");
        Progress n = plugin("n", "y@2");
        Progress o = plugin("o", "p@1 y@1");
        Progress p = plugin("p", "x@2");
        // a@2 is held up by b, and b by the circle: it must not be a@2 that overtakes, though its name comes first
        Progress a = plugin("a", "", "");
        Progress b = plugin("b", "a@1 p@1");

        assertThat(plan(x, y, m, n, o, p, a, b)).isEqualTo("a@1, x@1, y@1, x@2, p@1, b@1, a@2, o@1, y@2, n@1, m@1");
    }

    @Test
    void aPluginWithoutPinsComesAfterThoseThatItDependsOn() {
        assertThat(plan(dependingOn(plugin("calendar", "", ""), "users"), plugin("users", "", "")))
                .isEqualTo("users@1, users@2, calendar@1, calendar@2");
    }

    @Test
    void aPluginThatPinsIsOrderedByItsPinsAlone() {
        assertThat(plan(dependingOn(plugin("calendar", "", "users@1"), "users"), plugin("users", "", "")))
                .isEqualTo("calendar@1, users@1, calendar@2, users@2");
    }

    @Test
    void aDeclaredDependencyGivesWayToHowHistoryWas() {
        // zoo@1 was written against users@1 and calendar@1; calendar wants to wait for all of users
        assertThat(plan(
                        dependingOn(plugin("calendar", ""), "users"),
                        plugin("users", "", ""),
                        plugin("zoo", "calendar@1 users@1")))
                .isEqualTo("users@1, calendar@1, zoo@1, users@2");
    }

    @Test
    void aDeclaredDependencyGivesWayToAPinTheOtherWayRound() {
        assertThat(plan(dependingOn(plugin("calendar", ""), "users"), plugin("users", "calendar@1")))
                .isEqualTo("calendar@1, users@1");
    }

    @Test
    void dependenciesThatAreNotThereHoldNobodyUp() {
        assertThat(plan(dependingOn(plugin("calendar", ""), "ghost"))).isEqualTo("calendar@1");
    }

    private static String plan(Progress... plugins) {
        return Planner.plan(List.of(plugins)).toString();
    }
}
