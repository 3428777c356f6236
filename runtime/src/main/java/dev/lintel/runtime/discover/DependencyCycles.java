package dev.lintel.runtime.discover;

import static java.util.stream.Collectors.toMap;

import dev.lintel.runtime.graph.Circles;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plugins don't need each other in a circle. One compilation can't see it when they are built apart. */
final class DependencyCycles implements PluginRule {

    @Override
    public List<Problem> check(List<PluginFacts> plugins) {
        Map<String, List<String>> needs = plugins.stream()
                .collect(toMap(PluginFacts::name, PluginFacts::dependsOn, (first, second) -> first, TreeMap::new));
        return Circles.find(needs.keySet(), plugin -> needs.getOrDefault(plugin, List.of())).stream()
                .map(circle -> Problem.error(
                        ProblemKind.DEPENDENCY_CYCLE,
                        Place.NOWHERE,
                        "Plugins need each other in a circle: " + String.join(" needs ", circle) + ".",
                        "Remove one of these dependencies from its @Plugin(dependsOn), with the references behind it."))
                .toList();
    }
}
