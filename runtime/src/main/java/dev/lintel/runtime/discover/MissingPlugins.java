package dev.lintel.runtime.discover;

import static java.util.stream.Collectors.toSet;

import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a plugin declares to need must be there. */
final class MissingPlugins implements PluginRule {

    @Override
    public List<Problem> check(List<PluginFacts> plugins) {
        Set<String> there = plugins.stream().map(PluginFacts::name).collect(toSet());
        TreeMap<String, Set<String>> neededBy = new TreeMap<>();
        for (PluginFacts plugin : plugins) {
            plugin.dependsOn().stream()
                    .filter(needed -> !there.contains(needed))
                    .forEach(needed -> neededBy.computeIfAbsent(needed, name -> new TreeSet<>())
                            .add(plugin.name()));
        }
        return neededBy.entrySet().stream()
                .map(entry -> Problem.error(
                        ProblemKind.MISSING_PLUGIN,
                        Place.NOWHERE,
                        "The plugin %s is not there, but needed by %s."
                                .formatted(entry.getKey(), String.join(", ", entry.getValue())),
                        NearMiss.of(entry.getKey(), there)
                                .map(near ->
                                        "Put the jar of the plugin %s on the class path; or, if %s is meant, write that in dependsOn."
                                                .formatted(entry.getKey(), near))
                                .orElse("Put the jar of the plugin %s on the class path.".formatted(entry.getKey()))))
                .toList();
    }
}
