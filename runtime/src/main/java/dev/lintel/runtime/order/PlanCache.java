package dev.lintel.runtime.order;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Plans of the same plugins for many schemas: most of them stand where another one does, and get its plan. */
public final class PlanCache {

    private final Map<Map<String, Integer>, Plan> byApplied = new HashMap<>();

    /**
     * What {@link Planner#plan} says.
     *
     * @param progress of the same plugins with the same histories each time
     */
    public Plan plan(Collection<Progress> progress) {
        Map<String, Integer> applied = progress.stream().collect(toMap(Progress::plugin, Progress::applied));
        return byApplied.computeIfAbsent(applied, key -> Planner.plan(progress));
    }
}
