package dev.lintel.schema.rule;

import dev.lintel.schema.problem.Problem;
import java.util.List;

/** All rules, in the order their problems are told. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new TablePrefix(),
            new GeneratorPrefix(),
            new TypePrefix(),
            new ConstraintPrefix(),
            new PortableIdentifier(),
            new NameLength(),
            new NameCollision(),
            new DeclaredDependency(),
            new CoreDependency(),
            new DependencyCycle());

    private Rules() {}

    /** What the plugin does against any rule. */
    public static List<Problem> check(OwnedSchema plugin, Neighbours neighbours, Places places) {
        return ALL.stream()
                .flatMap(rule -> rule.check(plugin, neighbours, places).stream())
                .toList();
    }
}
