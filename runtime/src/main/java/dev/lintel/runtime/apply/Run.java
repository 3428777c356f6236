package dev.lintel.runtime.apply;

import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Steps of one plugin that follow each other in the plan, so that Flyway is started once for them.
 *
 * @param steps at least one
 */
record Run(List<Step> steps) {

    Run {
        steps = List.copyOf(steps);
    }

    /** @param startsAnew whether something has to be done before a step, so that it can't be in the middle of a run */
    static List<Run> of(Plan plan, Predicate<Step> startsAnew) {
        List<Run> runs = new ArrayList<>();
        List<Step> open = new ArrayList<>();
        for (Step step : plan.steps()) {
            boolean isAnother = !open.isEmpty() && !open.get(0).plugin().equals(step.plugin());
            if (!open.isEmpty() && (isAnother || startsAnew.test(step))) {
                runs.add(new Run(open));
                open.clear();
            }
            open.add(step);
        }
        if (!open.isEmpty()) {
            runs.add(new Run(open));
        }
        return runs;
    }

    String plugin() {
        return steps.get(0).plugin();
    }

    int target() {
        return steps.get(steps.size() - 1).version();
    }

    Step step(int version) {
        return steps.get(version - steps.get(0).version());
    }
}
