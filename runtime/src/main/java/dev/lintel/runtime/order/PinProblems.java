package dev.lintel.runtime.order;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.graph.Circles;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Says which pins of waiting migrations no order can meet. */
public final class PinProblems {

    private final Map<String, Progress> byName = new TreeMap<>();
    private final Set<String> unreadable;
    private final List<Problem> problems = new ArrayList<>();

    private PinProblems(Collection<Progress> progress, Set<String> unreadable) {
        progress.forEach(plugin -> byName.put(plugin.plugin(), plugin));
        this.unreadable = unreadable;
    }

    /**
     * All pins that can't be met.
     *
     * @param progress the plugins whose history is known
     * @param unreadable the plugins that are there, but with a history that is a problem of its own
     */
    public static List<Problem> of(Collection<Progress> progress, Set<String> unreadable) {
        PinProblems check = new PinProblems(progress, unreadable);
        check.byName.values().forEach(check::unmet);
        check.circles();
        return check.problems;
    }

    private void unmet(Progress plugin) {
        for (Migration migration : plugin.pending()) {
            for (Pin pin : migration.pins()) {
                if (!unreadable.contains(pin.plugin())) {
                    unmet(new Step(plugin.plugin(), migration), pin);
                }
            }
        }
    }

    private void unmet(Step step, Pin pin) {
        Progress pinned = byName.get(pin.plugin());
        String needs = "The migration %s needs %s, but ".formatted(step, pin);
        if (pinned == null) {
            add(
                    needs + "the plugin " + pin.plugin() + " is not there.",
                    "Put the jar of the plugin " + pin.plugin() + " on the class path.");
        } else if (pin.version() > Math.max(pinned.history().version(), pinned.applied())) {
            add(
                    needs + "the plugin " + pin.plugin() + " that is there has only version "
                            + pinned.history().version() + ".",
                    "Use the jar of the plugin " + pin.plugin() + " that has version " + pin.version()
                            + ", or a newer one.");
        }
    }

    private void circles() {
        StepGraph graph = new StepGraph(byName.values());
        List<Integer> steps = IntStream.range(0, graph.size()).boxed().toList();
        Circles.find(steps, step -> graph.required()[step].stream().boxed().toList())
                .forEach(circle -> add(
                        "These migrations wait for each other: "
                                + circle.stream()
                                        .map(step -> graph.step(step).toString())
                                        .collect(joining(" needs "))
                                + ".",
                        "Use jars of these plugins that were built against each other."));
    }

    private void add(String text, String cure) {
        problems.add(Problem.error(ProblemKind.UNMET_PIN, Place.NOWHERE, text, cure));
    }
}
