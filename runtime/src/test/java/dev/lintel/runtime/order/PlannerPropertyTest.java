package dev.lintel.runtime.order;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.history.History;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for any plugins. Each case is made from its number, so a failure names the one to look at again. */
class PlannerPropertyTest {

    private static final int CASES = 3000;

    @Test
    void everyPlanIsCompleteAndKeepsTheRules() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Progress> plugins = anyPlugins(new Random(seed));
            Plan plan = Planner.plan(plugins);

            Map<String, Integer> applied = new HashMap<>();
            plugins.forEach(plugin -> applied.put(plugin.plugin(), plugin.applied()));
            for (Step step : plan.steps()) {
                assertThat(step.version())
                        .as("versions ascend without a gap: case %s, %s", seed, plan)
                        .isEqualTo(applied.get(step.plugin()) + 1);
                for (Pin pin : step.migration().pins()) {
                    assertThat(applied.get(pin.plugin()))
                            .as("%s comes after its pins: case %s, %s", step, seed, plan)
                            .isGreaterThanOrEqualTo(pin.version());
                }
                applied.put(step.plugin(), step.version());
            }
            for (Progress plugin : plugins) {
                assertThat(applied.get(plugin.plugin()))
                        .as("nothing is left out: case %s, %s", seed, plan)
                        .isEqualTo(plugin.history().version());
            }
        }
    }

    @Test
    void thePlanDoesNotDependOnTheOrderOfItsInput() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Progress> plugins = anyPlugins(new Random(seed));
            String plan = Planner.plan(plugins).toString();
            Collections.shuffle(plugins, new Random(seed));

            assertThat(Planner.plan(plugins)).as("case %s", seed).hasToString(plan);
        }
    }

    @Test
    void anInterruptedRunIsContinuedInTheOrderThatItBeganIn() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            List<Progress> plugins = anyPlugins(random);
            List<Step> steps = Planner.plan(plugins).steps();
            int done = steps.isEmpty() ? 0 : random.nextInt(steps.size() + 1);
            Map<String, Integer> applied = new HashMap<>();
            steps.subList(0, done).forEach(step -> applied.put(step.plugin(), step.version()));
            List<Progress> later = plugins.stream()
                    .map(plugin -> Plugins.applied(plugin, applied.getOrDefault(plugin.plugin(), plugin.applied())))
                    .toList();

            assertThat(Planner.plan(later))
                    .as("case %s after %s", seed, done)
                    .isEqualTo(new Plan(steps.subList(done, steps.size())));
        }
    }

    @Test
    void aHistoryThatReallyHappenedIsReplayed() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            List<String> names = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
            Collections.shuffle(names, random);
            Map<String, List<Migration>> histories = new TreeMap<>();
            names.forEach(name -> histories.put(name, new ArrayList<>()));
            // each migration pins what is there of the plugins before its own: nobody ever works with an old jar
            List<String> happened = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int which = random.nextInt(names.size());
                List<Migration> own = histories.get(names.get(which));
                List<Pin> pins = names.subList(0, which).stream()
                        .filter(other -> !histories.get(other).isEmpty())
                        .map(other -> new Pin(other, histories.get(other).size()))
                        .toList();
                own.add(new Migration(own.size() + 1, "m", pins, "", new TreeMap<>()));
                happened.add(names.get(which) + "@" + own.size());
            }
            List<Progress> plugins = histories.entrySet().stream()
                    .map(entry -> new Progress(List.of(), new History(entry.getKey(), entry.getValue()), 0))
                    .toList();

            List<String> planned =
                    Planner.plan(plugins).steps().stream().map(Step::toString).toList();

            // two migrations of which one pins the other's plugin stand in the order in which they were written
            for (Progress plugin : plugins) {
                for (Migration migration : plugin.history().migrations()) {
                    for (Pin pin : migration.pins()) {
                        Set<String> before = versionsBefore(planned, plugin.plugin() + "@" + migration.version(), pin);
                        assertThat(before)
                                .as("case %s: happened %s, planned %s", seed, happened, planned)
                                .isEqualTo(versionsBefore(happened, plugin.plugin() + "@" + migration.version(), pin));
                    }
                }
            }
        }
    }

    private static Set<String> versionsBefore(List<String> order, String step, Pin pin) {
        return new TreeSet<>(order.subList(0, order.indexOf(step)).stream()
                .filter(other -> other.startsWith(pin.plugin() + "@"))
                .toList());
    }

    /**
     * Up to six plugins with up to five versions, partly applied, with any pins that don't form a circle: pins only point
     * to what a hidden order has before it, but otherwise as wildly as no compiler would record them.
     */
    private static List<Progress> anyPlugins(Random random) {
        List<String> names =
                new ArrayList<>(List.of("a", "b", "c", "d", "e", "f").subList(0, 1 + random.nextInt(6)));
        Map<String, List<Migration>> histories = new TreeMap<>();
        names.forEach(name -> histories.put(name, new ArrayList<>()));
        List<Step> hidden = new ArrayList<>();
        int steps = random.nextInt(names.size() * 5);
        for (int i = 0; i < steps; i++) {
            String name = names.get(random.nextInt(names.size()));
            Set<String> pinned = new HashSet<>(Set.of(name));
            List<Pin> pins = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0 && !hidden.isEmpty(); n--) {
                Step other = hidden.get(random.nextInt(hidden.size()));
                if (pinned.add(other.plugin())) {
                    pins.add(new Pin(other.plugin(), other.version()));
                }
            }
            List<Migration> own = histories.get(name);
            own.add(new Migration(own.size() + 1, "m", pins, "", new TreeMap<>()));
            hidden.add(new Step(name, own.get(own.size() - 1)));
        }
        Map<String, Integer> applied = new HashMap<>();
        int done = hidden.isEmpty() || random.nextBoolean() ? 0 : random.nextInt(hidden.size());
        hidden.subList(0, done).forEach(step -> applied.put(step.plugin(), step.version()));
        List<Progress> plugins = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> dependsOn = names.subList(0, i).stream()
                    .filter(other -> random.nextInt(3) == 0)
                    .toList();
            plugins.add(new Progress(
                    dependsOn,
                    new History(names.get(i), histories.get(names.get(i))),
                    applied.getOrDefault(names.get(i), 0)));
        }
        assertThat(PinProblems.of(plugins, Set.of()))
                .as(() -> plugins.stream().map(Progress::toString).collect(joining("\n")))
                .isEmpty();
        return plugins;
    }
}
