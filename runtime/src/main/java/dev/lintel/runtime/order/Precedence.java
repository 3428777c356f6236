package dev.lintel.runtime.order;

import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which steps of a plan must be done before each of them, where several connections work at a time. Plugins of which one
 * needs the other keep the plan's order between them, step by step, so each comes by the road that it would come by alone.
 * All others are free.
 */
public final class Precedence {

    private final Map<String, Set<String>> needs = new HashMap<>();

    private Precedence(Collection<Progress> progress) {
        for (Progress plugin : progress) {
            Set<String> needed = new HashSet<>(plugin.dependsOn());
            for (Migration migration : plugin.history().migrations()) {
                migration.pins().stream().map(Pin::plugin).forEach(needed::add);
            }
            needed.add(plugin.plugin());
            needs.put(plugin.plugin(), needed);
        }
    }

    /**
     * For each step, by its place in the plan, the places of those that come before it.
     *
     * @param progress all plugins
     */
    public static List<BitSet> of(Plan plan, Collection<Progress> progress) {
        return new Precedence(progress).of(plan.steps());
    }

    private List<BitSet> of(List<Step> steps) {
        List<BitSet> before = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            BitSet earlier = new BitSet();
            for (int j = 0; j < i; j++) {
                earlier.set(j, areRelated(steps.get(j).plugin(), steps.get(i).plugin()));
            }
            before.add(earlier);
        }
        return before;
    }

    private boolean areRelated(String one, String other) {
        return needs.get(one).contains(other) || needs.get(other).contains(one);
    }
}
