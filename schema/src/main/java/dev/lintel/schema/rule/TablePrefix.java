package dev.lintel.schema.rule;

import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;

/** A table of an entity, a join, a collection or a secondary table carries its plugin's prefix, and no other plugin's. */
final class TablePrefix implements Rule {

    @Override
    public List<Problem> check(OwnedSchema plugin, Neighbours neighbours, Places places) {
        PrefixedName prefixed = new PrefixedName(plugin, neighbours, places);
        return plugin.schema().tables().stream()
                .filter(table -> table.entity() != null)
                .map(table -> prefixed.check(ProblemKind.TABLE_PREFIX, NamedThing.of("table", table)))
                .flatMap(Optional::stream)
                .toList();
    }
}
