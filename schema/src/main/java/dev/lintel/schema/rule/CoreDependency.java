package dev.lintel.schema.rule;

import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Neighbours.Reference;
import java.util.ArrayList;
import java.util.List;

/** The core refers to nobody: it is there when a plugin is not. */
final class CoreDependency implements Rule {

    @Override
    public List<Problem> check(OwnedSchema owned, Neighbours neighbours, Places places) {
        PluginFacts plugin = owned.plugin();
        List<Problem> problems = new ArrayList<>();
        if (!plugin.isCore()) {
            return problems;
        }
        for (Reference reference : neighbours.references(plugin.name())) {
            problems.add(Problem.error(
                    ProblemKind.CORE_DEPENDENCY,
                    places.place(reference.subject()),
                    reference.what() + " of the core '" + plugin.name()
                            + "' refers to the table '" + reference.foreignKey().targetTable() + "' of the plugin '"
                            + reference.target() + "'.",
                    "Turn the reference round, so that the plugin refers to the core, or give the core a prefix."));
        }
        for (String dependency : plugin.dependsOn()) {
            problems.add(Problem.error(
                    ProblemKind.CORE_DEPENDENCY,
                    places.place(Subject.dependency(dependency)),
                    "The core '" + plugin.name() + "' declares to depend on '" + dependency + "'.",
                    "Remove it from dependsOn: the core is there when a plugin is not."));
        }
        return problems;
    }
}
