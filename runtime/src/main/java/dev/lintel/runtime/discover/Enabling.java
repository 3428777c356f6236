package dev.lintel.runtime.discover;

import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes the enabled plugins out of all, and refuses a set that leaves out what a plugin in it needs. */
final class Enabling {

    private final EnabledSet set;
    private final Map<String, PluginFacts> all = new TreeMap<>();
    private final Set<String> needed = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Enabling(EnabledSet set, List<PluginFacts> plugins) {
        this.set = set;
        plugins.forEach(plugin -> all.putIfAbsent(plugin.name(), plugin));
        set.named().stream().filter(name -> !all.containsKey(name)).forEach(name -> problems.add(unknown(name)));
        all.keySet().stream().filter(set::contains).forEach(this::checkNeeds);
    }

    /** The plugins that are there and disabled. */
    Set<String> disabled() {
        Set<String> disabled = new TreeSet<>(all.keySet());
        disabled.removeIf(set::contains);
        return disabled;
    }

    /** The disabled plugins that an enabled one needs; each is one of the problems. */
    Set<String> needed() {
        return needed;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Walks from one enabled plugin over enabled ones, nearest first, so that each chain is a shortest one. */
    private void checkNeeds(String plugin) {
        Map<String, List<String>> chains = new TreeMap<>(Map.of(plugin, List.of(plugin)));
        Deque<String> open = new ArrayDeque<>(List.of(plugin));
        while (!open.isEmpty()) {
            String at = open.remove();
            for (String next : all.get(at).dependsOn()) {
                if (all.containsKey(next) && !chains.containsKey(next)) {
                    List<String> chain = new ArrayList<>(chains.get(at));
                    chain.add(next);
                    chains.put(next, chain);
                    if (set.contains(next)) {
                        open.add(next);
                    } else {
                        needed.add(next);
                        problems.add(needs(chain));
                    }
                }
            }
        }
    }

    private Problem needs(List<String> chain) {
        String first = chain.get(0);
        String last = chain.get(chain.size() - 1);
        return Problem.error(
                ProblemKind.DISABLED_PLUGIN,
                Place.NOWHERE,
                "The plugin %s is disabled (%s), but %s is enabled and needs it: %s."
                        .formatted(last, set.source(), first, String.join(" needs ", chain)),
                "Enable %s, or disable %s as well.".formatted(last, first));
    }

    private Problem unknown(String name) {
        Optional<String> near = NearMiss.of(name, all.keySet());
        return Problem.error(
                ProblemKind.UNKNOWN_PLUGIN,
                Place.NOWHERE,
                "The set of enabled plugins (%s) names %s, and no plugin of that name is there."
                        .formatted(set.source(), name),
                near.map(known -> "Write %s, or take it out.".formatted(known))
                        .orElse("Take it out, or put the plugin's jar on the class path."));
    }
}
