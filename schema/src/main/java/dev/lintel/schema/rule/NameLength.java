package dev.lintel.schema.rule;

import dev.lintel.schema.naming.DerivedNames;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A name has at most 63 bytes with its prefix: PostgreSQL cuts a longer one without a word. */
final class NameLength implements Rule {

    @Override
    public List<Problem> check(OwnedSchema plugin, Neighbours neighbours, Places places) {
        Stream<NamedThing> columns =
                plugin.schema().tables().stream().flatMap(table -> NamedThing.columnsOf(table).stream());
        return Stream.concat(NamedThing.inSchema(plugin.schema()).stream(), columns)
                .filter(thing -> bytes(thing) > DerivedNames.MAX_BYTES)
                .map(thing -> Problem.error(
                        ProblemKind.NAME_TOO_LONG,
                        places.place(thing.subject()),
                        "The " + thing.noun() + " '" + thing.name() + "' has a name of " + bytes(thing) + " bytes.",
                        "Shorten it to " + DerivedNames.MAX_BYTES + ", the prefix included."))
                .toList();
    }

    private static int bytes(NamedThing thing) {
        return thing.name().text().getBytes(StandardCharsets.UTF_8).length;
    }
}
