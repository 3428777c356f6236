package dev.lintel.schema.rule;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name is one that every database takes, quoted or not. */
final class PortableIdentifier implements Rule {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]+");

    /** PostgreSQL's columns of every table, which no column may be called, even in quotes. */
    private static final Set<String> SYSTEM_COLUMNS = Set.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid");

    @Override
    public List<Problem> check(OwnedSchema plugin, Neighbours neighbours, Places places) {
        List<Problem> problems = new ArrayList<>();
        Stream<NamedThing> columns =
                plugin.schema().tables().stream().flatMap(table -> NamedThing.columnsOf(table).stream());
        Stream.concat(NamedThing.inSchema(plugin.schema()).stream(), columns).forEach(thing -> {
            if (!isPortable(thing.name())) {
                problems.add(Problem.error(
                        ProblemKind.IDENTIFIER,
                        places.place(thing.subject()),
                        "The " + thing.noun() + " '" + thing.name() + "' has characters that not every database takes.",
                        "Use letters, digits and '_' of ASCII, a letter first."));
            }
            if (thing.subject().kind() == Subject.Kind.COLUMN
                    && SYSTEM_COLUMNS.contains(thing.name().key())) {
                problems.add(Problem.error(
                        ProblemKind.IDENTIFIER,
                        places.place(thing.subject()),
                        "Every table of PostgreSQL has a column '" + thing.name() + "' of its own.",
                        "Give the column another name, for example "
                                + places.spelling(thing.subject(), thing.name().text() + "_value") + "."));
            }
        });
        return problems;
    }

    private static boolean isPortable(Identifier name) {
        return (name.quoted() ? PRINTABLE : PLAIN).matcher(name.text()).matches();
    }
}
