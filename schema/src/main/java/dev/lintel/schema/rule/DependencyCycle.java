package dev.lintel.schema.rule;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Neighbours.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * No plugin needs itself through others. The circle is told as the fields that make it, once, by the plugin in it whose name
 * comes first.
 */
final class DependencyCycle implements Rule {

    @Override
    public List<Problem> check(OwnedSchema owned, Neighbours neighbours, Places places) {
        String plugin = owned.plugin().name();
        List<String> circle = neighbours.way(plugin, plugin);
        if (circle.isEmpty() || owned.plugin().isCore() || circle.stream().anyMatch(neighbours::isCore)) {
            return List.of();
        }
        boolean first = circle.stream().allMatch(name -> plugin.compareTo(name) <= 0 || !neighbours.isCompiled(name));
        if (!first) {
            return List.of();
        }
        List<String> links = new ArrayList<>();
        for (int i = 0; i + 1 < circle.size(); i++) {
            links.add(link(circle.get(i), circle.get(i + 1), neighbours));
        }
        Subject subject = reference(plugin, circle.get(1), neighbours)
                .map(Reference::subject)
                .orElse(Subject.dependency(circle.get(1)));
        if (circle.size() == 2) {
            return List.of(Problem.error(
                    ProblemKind.DEPENDENCY_CYCLE,
                    places.place(subject),
                    "The plugin '" + plugin + "' declares to depend on itself.",
                    "Remove it from dependsOn."));
        }
        return List.of(Problem.error(
                ProblemKind.DEPENDENCY_CYCLE,
                places.place(subject),
                "The plugins " + circle.stream().map(name -> "'" + name + "'").collect(joining(" → "))
                        + " need each other: " + String.join(", ", links) + ".",
                "Cut one of these links, or move what both need into a plugin of its own."));
    }

    /** How one plugin needs another: by a field, else by its declaration. */
    private static String link(String from, String to, Neighbours neighbours) {
        return reference(from, to, neighbours)
                .map(reference -> reference.field() + " refers to '" + to + "'")
                .orElse("@Plugin(name = \"" + from + "\") declares '" + to + "'");
    }

    private static Optional<Reference> reference(String from, String to, Neighbours neighbours) {
        return neighbours.references(from).stream()
                .filter(reference -> reference.target().equals(to))
                .findFirst();
    }
}
