package dev.lintel.schema.rule;

import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sequence, and the table of a table generator, carries its plugin's prefix. */
final class GeneratorPrefix implements Rule {

    @Override
    public List<Problem> check(OwnedSchema plugin, Neighbours neighbours, Places places) {
        PrefixedName prefixed = new PrefixedName(plugin, neighbours, places);
        Stream<NamedThing> sequences = plugin.schema().sequences().stream().map(NamedThing::of);
        Stream<NamedThing> tables = plugin.schema().tables().stream()
                .filter(table -> table.entity() == null)
                .map(table -> NamedThing.of("generator's table", table));
        return Stream.concat(sequences, tables)
                .filter(thing -> !prefixed.followsWrongTable(thing))
                .map(thing -> prefixed.check(ProblemKind.GENERATOR_PREFIX, thing))
                .flatMap(Optional::stream)
                .toList();
    }
}
