package dev.lintel.runtime.discover;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.TreeMap;

/** One name is one plugin: two jars of it, or two plugins called alike, would share tables and a history. */
final class DuplicateRegistries implements PluginRule {

    @Override
    public List<Problem> check(List<PluginFacts> plugins) {
        return plugins.stream().collect(groupingBy(PluginFacts::name, TreeMap::new, toList())).entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> Problem.error(
                        ProblemKind.DUPLICATE_REGISTRY,
                        Place.NOWHERE,
                        "The plugin %s is there %d times: %s."
                                .formatted(
                                        entry.getKey(),
                                        entry.getValue().size(),
                                        entry.getValue().stream()
                                                .map(plugin ->
                                                        plugin.resources().toString())
                                                .collect(joining(", and "))),
                        "Keep one of them on the class path; two different plugins need two names."))
                .toList();
    }
}
