package dev.lintel.schema.rule;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Neighbours.Reference;
import java.util.List;
import java.util.TreeSet;

/** A plugin refers to entities of the plugins it declares to depend on, and of the core. */
final class DeclaredDependency implements Rule {

    @Override
    public List<Problem> check(OwnedSchema owned, Neighbours neighbours, Places places) {
        PluginFacts plugin = owned.plugin();
        return neighbours.references(plugin.name()).stream()
                .filter(reference -> !plugin.isCore())
                .filter(reference -> !neighbours.isCore(reference.target()))
                .filter(reference -> !plugin.dependsOn().contains(reference.target()))
                // declaring it would only make a cycle, which is the better thing to say
                .filter(reference ->
                        neighbours.way(reference.target(), plugin.name()).isEmpty())
                .map(reference -> problem(reference, plugin, places))
                .toList();
    }

    private static Problem problem(Reference reference, PluginFacts plugin, Places places) {
        TreeSet<String> needed = new TreeSet<>(plugin.dependsOn());
        needed.add(reference.target());
        String list = needed.stream().map(name -> '"' + name + '"').collect(joining(", "));
        return Problem.error(
                ProblemKind.UNDECLARED_DEPENDENCY,
                places.place(reference.subject()),
                reference.what() + " refers to the table '"
                        + reference.foreignKey().targetTable() + "' of the plugin '" + reference.target()
                        + "', which the plugin '" + plugin.name() + "' does not depend on.",
                "Write @Plugin(name = \"" + plugin.name() + "\", dependsOn = "
                        + (needed.size() == 1 ? list : "{" + list + "}") + ") on the plugin's package.");
    }
}
