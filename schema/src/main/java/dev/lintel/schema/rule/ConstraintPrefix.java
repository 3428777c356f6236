package dev.lintel.schema.rule;

import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;

/** The name of an index or a constraint carries its plugin's prefix: most databases keep them beside the tables' names. */
final class ConstraintPrefix implements Rule {

    @Override
    public List<Problem> check(OwnedSchema plugin, Neighbours neighbours, Places places) {
        PrefixedName prefixed = new PrefixedName(plugin, neighbours, places);
        return plugin.schema().tables().stream()
                .flatMap(table -> NamedThing.constraintsOf(table).stream())
                .filter(thing -> !prefixed.followsWrongTable(thing))
                .map(thing -> prefixed.check(ProblemKind.CONSTRAINT_PREFIX, thing))
                .flatMap(Optional::stream)
                .toList();
    }
}
